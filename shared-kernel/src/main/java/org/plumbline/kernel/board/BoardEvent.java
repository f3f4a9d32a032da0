package org.plumbline.kernel.board;

import java.time.LocalDate;
import org.plumbline.kernel.event.DomainEvent;

/** What changed about who sits on the board of an inspection; true from the day it says, or from when it was decided. */
public sealed interface BoardEvent extends DomainEvent {

    String inspectionId();

    /** Id of the person it is about. */
    String personId();

    /** The id under which the members of the board of an inspection are kept. */
    static String streamOf(String inspectionId) {
        return "board-" + inspectionId;
    }

    /** @param from the first day they sit on the board */
    record MemberJoined(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String personId,
            Capacity capacity,
            LocalDate from)
            implements BoardEvent {}

    /** @param from the first day they sit in the new capacity */
    record CapacityChanged(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            String personId,
            Capacity capacity,
            LocalDate from)
            implements BoardEvent {}

    /** @param on the last day they sit on the board */
    record MemberLeft(String authority, LocalDate effectiveOn, String inspectionId, String personId, LocalDate on)
            implements BoardEvent {}
}
