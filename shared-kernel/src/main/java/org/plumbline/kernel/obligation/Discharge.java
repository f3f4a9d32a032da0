package org.plumbline.kernel.obligation;

/** What a clock waits for. */
public enum Discharge {
    /** A document submitted to its recipients. */
    SUBMISSION,
    /** Something published. */
    PUBLICATION
}
