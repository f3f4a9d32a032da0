package org.plumbline.kernel.measure;

/** Where a measure is going, over its last three figures. */
public enum Direction {
    IMPROVING,
    SAME,
    WORSE,
    /** Fewer than three figures. */
    TOO_EARLY
}
