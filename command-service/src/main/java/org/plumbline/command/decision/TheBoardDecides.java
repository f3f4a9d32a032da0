package org.plumbline.command.decision;

import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_OF_ANOTHER_AUTHORITY;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Refusals;

/** What the chair decides is decided in an open and quorate meeting, by someone without an interest in it. */
public final class TheBoardDecides {

    private TheBoardDecides() {}

    /** Whether whoever acts speaks for the board. */
    public static boolean by(Situation s) {
        return s.actor().role() == Role.CHAIR;
    }

    /** Adds what is wrong with the meeting to the refusals, when the board decides. */
    public static Refusals check(
            Refusals refusals, @Nullable String meetingId, Optional<BoardMeeting> meeting, Situation s) {
        Optional<BoardMeeting> open = meetingId == null ? Optional.empty() : meeting.filter(BoardMeeting::open);
        return refusals.when(by(s) && open.isEmpty(), MEETING_NOT_OPEN)
                .when(by(s) && open.isPresent() && !open.get().ofThisAuthority(), MEETING_OF_ANOTHER_AUTHORITY)
                .when(by(s) && open.isPresent() && !open.get().quorate(), NO_QUORUM)
                .when(
                        by(s) && open.isPresent() && open.get().attendance().lacksItsChair(s),
                        NO_QUORUM,
                        open.map(b -> b.attendance().theChairAttends()).orElse(""))
                .when(
                        by(s)
                                && open.isPresent()
                                && open.get().interested().stream().anyMatch(s::isActedBy),
                        CONFLICT_DECLARED);
    }
}
