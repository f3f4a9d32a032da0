package org.plumbline.kernel.framework;

/** The day a clock counts from; that day itself is not counted. */
public enum ClockTrigger {
    RECEIVED,
    PUBLISHED
}
