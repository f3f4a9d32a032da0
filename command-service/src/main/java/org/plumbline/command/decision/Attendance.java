package org.plumbline.command.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.kernel.rules.InForce;

/**
 * Who is at a meeting, and the rules that say who must be.
 *
 * @param present pseudonymous ids
 * @param inForce what the board goes by on the day it meets
 */
public record Attendance(Set<String> present, InForce inForce) {

    public Attendance {
        present = Set.copyOf(present);
    }

    /** Where the rules ask for nobody in particular. */
    public static Attendance ofNobodyInParticular() {
        return new Attendance(Set.of(), InForce.standard());
    }

    /** Those who are there and vote. */
    public Attendance without(Set<String> interested) {
        return new Attendance(
                present.stream().filter(id -> !interested.contains(id)).collect(Collectors.toSet()), inForce);
    }

    /** Whether that many are too few, whatever the meeting itself asks for. */
    public boolean isQuorate(int quorum) {
        return present.size() >= Math.max(quorum, inForce.board().quorum());
    }

    /** Whether the chair must be there, and whoever decides as the chair is not. */
    public boolean lacksItsChair(Situation s) {
        return inForce.board().chairAttends() && present.stream().noneMatch(s::isActedBy);
    }

    public String theChairAttends() {
        return "Under " + inForce.named() + " nothing is decided unless the chair is present.";
    }
}
