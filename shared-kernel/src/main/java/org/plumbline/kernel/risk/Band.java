package org.plumbline.kernel.risk;

/** How grave a score is. A board's rules say which score is in which band. */
public enum Band {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
