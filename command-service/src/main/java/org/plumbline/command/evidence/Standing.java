package org.plumbline.command.evidence;

/** What was decided on a piece of evidence, or what time did. */
public enum Standing {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    SUPERSEDED,
    EXPIRED;

    boolean isEnded() {
        return this != SUBMITTED && this != ACCEPTED;
    }
}
