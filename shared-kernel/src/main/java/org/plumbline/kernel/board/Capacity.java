package org.plumbline.kernel.board;

/** What somebody sits on a board as. */
public enum Capacity {
    CHAIR,
    /** Takes the chair while the chair is away. */
    VICE_CHAIR,
    VOTING,
    /** Speaks and never counts: an adviser, the inspectorate, the chair of scrutiny. */
    ATTENDING;

    /** Whether those who sit in it decide, and so count towards the quorum. */
    public boolean votes() {
        return this != ATTENDING;
    }
}
