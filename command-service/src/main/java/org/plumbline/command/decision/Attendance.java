package org.plumbline.command.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.rules.InForce;

/**
 * Who is at a meeting, and the board that meets. Everything that asks whether enough members are there asks here.
 *
 * @param present ids of people
 */
public record Attendance(Set<String> present, BoardOnTheDay board) {

    public Attendance {
        present = Set.copyOf(present);
    }

    /** Those who are there for an item that the others have an interest in. */
    public Attendance without(Set<String> interested) {
        return board.attendedBy(
                present.stream().filter(id -> !interested.contains(id)).collect(Collectors.toSet()));
    }

    /** The members who are there and vote. */
    public Set<String> voting() {
        return present.stream().filter(id -> capacity(id).votes()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether as many of them are there as the meeting asks for, and the rules of the board. */
    public boolean isQuorate(int quorum) {
        return voting().size() >= Math.max(quorum, inForce().board().quorum());
    }

    /** Whether whoever decides chairs: as the chair, or as a vice-chair while the chair is away. */
    public boolean isChairedBy(Situation s) {
        Set<String> chairs = sittingAs(Capacity.CHAIR);
        return (chairs.isEmpty() ? sittingAs(Capacity.VICE_CHAIR) : chairs)
                .stream().anyMatch(s::isActedBy);
    }

    /** Whether the rules ask for the chair, who is not there. */
    public boolean lacksItsChair() {
        return inForce().board().chairAttends() && sittingAs(Capacity.CHAIR).isEmpty();
    }

    public String theChairAttends() {
        return "Under " + inForce().named() + " nothing is decided unless the chair is present.";
    }

    public InForce inForce() {
        return board.inForce();
    }

    private Set<String> sittingAs(Capacity capacity) {
        return voting().stream().filter(id -> capacity(id) == capacity).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever does not sit on the board counts as little as those who attend it. */
    private Capacity capacity(String id) {
        return board.seats().getOrDefault(id, Capacity.ATTENDING);
    }
}
