package org.plumbline.command.evidence;

/** What was decided on a piece of evidence, or what time did. */
public enum Standing {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    SUPERSEDED,
    EXPIRED,
    /** Its file was destroyed by order. */
    DESTROYED;

    boolean isEnded() {
        return this != SUBMITTED && this != ACCEPTED;
    }
}
