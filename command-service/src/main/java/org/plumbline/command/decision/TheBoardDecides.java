package org.plumbline.command.decision;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;

/**
 * What the chair decides is decided in an open and quorate meeting of the board that oversees it, on the day of that meeting,
 * by someone who chairs it and has no interest in it.
 */
public final class TheBoardDecides {

    private TheBoardDecides() {}

    /** Whether whoever acts speaks for the board. */
    public static boolean by(Situation s) {
        return s.actor().role() == Role.CHAIR;
    }

    /**
     * Adds what is wrong with the meeting to the refusals: when the board decides, all of it, and else whether it is one of
     * this board, where whoever decides names it.
     *
     * @throws Invalid where there is no such meeting and the board does not decide
     */
    public static Refusals check(
            Refusals refusals,
            @Nullable String meetingId,
            LocalDate effectiveOn,
            Optional<BoardMeeting> meeting,
            Situation s) {
        Optional<BoardMeeting> named = meetingId == null ? Optional.empty() : meeting;
        return by(s)
                ? inSession(refusals, effectiveOn, named, s).when(isConflicted(named, s), CONFLICT_DECLARED)
                : ofThisBoard(refusals, meetingId, named);
    }

    private static Refusals ofThisBoard(Refusals refusals, @Nullable String meetingId, Optional<BoardMeeting> named) {
        if (meetingId == null) {
            return refusals;
        }
        Whose whose = named.orElseThrow(() -> Invalid.field("meetingId", "names no meeting"))
                .whose();
        return refusals.when(whose == Whose.ANOTHER_AUTHORITY, MEETING_OF_ANOTHER_AUTHORITY)
                .when(whose == Whose.ANOTHER_BOARD, MEETING_OF_ANOTHER_BOARD);
    }

    /** The same without the interests of whoever acts, which some rules name first, and whoever that is. */
    public static Refusals inSession(
            Refusals refusals, LocalDate effectiveOn, Optional<BoardMeeting> named, Situation s) {
        if (!isOpen(named)) {
            return refusals.when(true, MEETING_NOT_OPEN);
        }
        BoardMeeting meeting = named.orElseThrow();
        refusals.when(meeting.whose() == Whose.ANOTHER_AUTHORITY, MEETING_OF_ANOTHER_AUTHORITY)
                .when(meeting.whose() == Whose.ANOTHER_BOARD, MEETING_OF_ANOTHER_BOARD);
        return TheDayOfTheMeeting.check(refusals, effectiveOn, meeting.heldOn())
                .when(!meeting.quorate(), NO_QUORUM)
                .when(
                        meeting.attendance().lacksItsChair(),
                        NO_QUORUM,
                        meeting.attendance().theChairAttends())
                .when(
                        !isConflicted(named, s)
                                && !meeting.attendance()
                                        .without(meeting.interested())
                                        .isChairedBy(s),
                        NOT_IN_THE_CHAIR);
    }

    /** Whether whoever acts declared an interest in what is decided on. */
    public static boolean isConflicted(Optional<BoardMeeting> named, Situation s) {
        return isOpen(named) && named.orElseThrow().interested().stream().anyMatch(s::isActedBy);
    }

    private static boolean isOpen(Optional<BoardMeeting> named) {
        return named.filter(BoardMeeting::open).isPresent();
    }
}
