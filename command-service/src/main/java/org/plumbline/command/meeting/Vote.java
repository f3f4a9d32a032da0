package org.plumbline.command.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.command.meeting.MeetingState.InSession;
import org.plumbline.kernel.meeting.MeetingCommand.TakeDecision;
import org.plumbline.kernel.refusal.Invalid;

/** Who votes on an item is there and has no interest in it; what more than half of them vote against is not decided. */
final class Vote {

    private Vote() {}

    /** @throws Invalid when it names dissent of somebody who does not vote */
    static void check(InSession state, TakeDecision c, MeetingContext facts) {
        Set<String> voting = facts.board()
                .attendedBy(state.present())
                .without(state.interestedIn(c.targets()))
                .voting();
        List<String> against = against(c);
        if (!voting.containsAll(against)) {
            throw Invalid.field("dissent", "must name members who vote, are present and declared no interest in it");
        }
        if (against.size() * 2 > voting.size()) {
            throw Invalid.field("dissent", "must not be more than half of those who vote");
        }
    }

    static List<String> against(TakeDecision c) {
        return Objects.requireNonNullElse(c.dissent(), List.of());
    }
}
