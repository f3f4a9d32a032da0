package org.plumbline.kernel.visit;

/** Which way a visit found something to go. */
public enum Direction {
    PROGRESS,
    SUFFICIENT,
    INSUFFICIENT,
    DECLINED;

    /** Whether something has to be done about it. */
    public boolean isWanting() {
        return this == INSUFFICIENT || this == DECLINED;
    }
}
