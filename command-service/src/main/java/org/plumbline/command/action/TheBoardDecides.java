package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.action.ActionFacts.BoardMeeting;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Refusals;

/** What the chair decides on an action is decided in an open and quorate meeting, by someone without an interest. */
final class TheBoardDecides {

    private TheBoardDecides() {}

    static boolean by(Situation s) {
        return s.actor().role() == Role.CHAIR;
    }

    static Refusals check(Refusals refusals, @Nullable String meetingId, ActionFacts facts, Situation s) {
        Optional<BoardMeeting> open =
                meetingId == null ? Optional.empty() : facts.meeting().filter(BoardMeeting::open);
        return refusals.when(by(s) && open.isEmpty(), MEETING_NOT_OPEN)
                .when(by(s) && open.isPresent() && !open.get().quorate(), NO_QUORUM)
                .when(
                        by(s)
                                && open.isPresent()
                                && open.get().interested().stream().anyMatch(s::isActedBy),
                        CONFLICT_DECLARED);
    }
}
