package org.plumbline.command.meeting;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.meeting.MeetingState.InSession;
import org.plumbline.command.meeting.MeetingState.Interest;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.meeting.MeetingCommand.DeclareInterest;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.InterestDeclared;
import org.plumbline.kernel.meeting.MeetingUpkeep.WithdrawInterest;
import org.plumbline.kernel.meeting.MeetingUpkept.InterestWithdrawn;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Refusals;

/** Whoever has an interest in an item takes no part in deciding on it. Members speak of their own, the clerk of anybody's. */
final class Interests {

    private Interests() {}

    static List<MeetingEvent> declare(InSession state, DeclareInterest c, Situation s, MeetingContext facts) {
        new Refusals().when(isOthers(c.person(), s), INTEREST_OF_ANOTHER).orElseGoOn();
        Members.check(new Checks(), "person", c.person(), state.convened(), facts)
                .orElseGoOn();
        Targets.check(c.targets(), facts);
        return List.of(new InterestDeclared(
                state.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.person(),
                c.targets(),
                c.interest(),
                c.interestId()));
    }

    static InterestWithdrawn withdraw(MeetingState state, WithdrawInterest c, Situation s) {
        Optional<Interest> interest = state.interests().stream()
                .filter(i -> c.interestId().equals(i.interestId()))
                .findFirst();
        new Refusals()
                .when(interest.filter(i -> isOthers(i.person(), s)).isPresent(), INTEREST_OF_ANOTHER)
                .when(interest.isEmpty(), NO_SUCH_INTEREST)
                .orElseGoOn();
        return new InterestWithdrawn(state.authority(), c.effectiveOn(), c.meetingId(), c.interestId(), c.reason());
    }

    private static boolean isOthers(String person, Situation s) {
        return s.actor().role() == Role.BM && !s.isActedBy(person);
    }
}
