package org.plumbline.kernel.obligation;

/** What a clock waits for. */
public enum Discharge {
    /** A document submitted to its recipients. */
    SUBMISSION,
    /** A draft shown to whoever is to see it. */
    DRAFT,
    /** Something published. */
    PUBLICATION
}
