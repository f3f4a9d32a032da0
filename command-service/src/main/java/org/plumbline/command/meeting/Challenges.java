package org.plumbline.command.meeting;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.meeting.MeetingState.Cancelled;
import org.plumbline.command.meeting.MeetingState.Challenge;
import org.plumbline.command.meeting.MeetingState.Ended;
import org.plumbline.command.meeting.MeetingState.Notice;
import org.plumbline.kernel.meeting.ChallengeCommand;
import org.plumbline.kernel.meeting.ChallengeCommand.AnswerChallenge;
import org.plumbline.kernel.meeting.ChallengeCommand.RaiseChallenge;
import org.plumbline.kernel.meeting.ChallengeEvent.ChallengeAnswered;
import org.plumbline.kernel.meeting.ChallengeEvent.ChallengeRaised;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Unknown;

/** Questions of members, raised on the papers or at the meeting, and answered by somebody else. */
final class Challenges {

    private Challenges() {}

    static List<MeetingEvent> decide(MeetingState state, ChallengeCommand command, Situation s, MeetingContext facts) {
        Notice notice = state.notice().orElseThrow(() -> new Unknown("meeting"));
        return List.of(
                switch (command) {
                    case RaiseChallenge c -> raise(state, notice, c, s, facts);
                    case AnswerChallenge c -> answer(notice, c, s);
                });
    }

    private static ChallengeRaised raise(
            MeetingState state, Notice notice, RaiseChallenge c, Situation s, MeetingContext facts) {
        new Refusals()
                .when(state instanceof Ended, MEETING_OVER)
                .when(state instanceof Cancelled, MEETING_CANCELLED)
                .orElseGoOn();
        Targets.check(c.targets(), facts);
        return new ChallengeRaised(
                notice.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.challengeId(),
                c.targets(),
                c.question(),
                s.actor().id());
    }

    private static ChallengeAnswered answer(Notice notice, AnswerChallenge c, Situation s) {
        Optional<Challenge> raised = notice.challenges().stream()
                .filter(challenge -> challenge.challengeId().equals(c.challengeId()))
                .findFirst();
        new Refusals()
                .when(raised.stream().anyMatch(challenge -> s.isActedBy(challenge.raisedBy())), SELF_ANSWER)
                .when(raised.isEmpty(), NO_SUCH_CHALLENGE)
                .when(raised.stream().anyMatch(Challenge::answered), CHALLENGE_ANSWERED)
                .orElseGoOn();
        return new ChallengeAnswered(
                notice.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.challengeId(),
                c.answer(),
                s.actor().id());
    }
}
