package org.plumbline.command.decision;

import java.time.LocalDate;
import org.plumbline.kernel.actor.Actor;

/**
 * Who asks, and the day it is in England. Decisions have no clock of their own.
 *
 * @param actor who asks
 * @param today the day the command is handled
 */
public record Situation(Actor actor, LocalDate today) {

    /** Whether that person acts, or somebody acts for them. */
    public boolean isActedBy(String personId) {
        return actor.id().equals(personId) || personId.equals(actor.onBehalfOf());
    }
}
