package org.plumbline.kernel.framework;

import org.plumbline.kernel.actor.Role;

/** Who decides that an item of a framework is closed. */
public enum Closer {
    /** The improvement board, by a decision at a quorate meeting. */
    BOARD(Role.CHAIR),
    /** The auditor who raised it, after looking for themselves. */
    AUDITOR(Role.IA),
    /** The senior responsible owner: a suggestion that bound nobody. */
    OWNER(Role.SRO);

    private final Role role;

    Closer(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
