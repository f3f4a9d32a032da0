package org.plumbline.command.meeting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.command.meeting.MeetingState.*;
import org.plumbline.kernel.meeting.ChallengeEvent;
import org.plumbline.kernel.meeting.ChallengeEvent.ChallengeAnswered;
import org.plumbline.kernel.meeting.ChallengeEvent.ChallengeRaised;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;

/** What each event makes of a meeting; an event that does not fit the state changes nothing. */
final class History {

    private History() {}

    static MeetingState evolve(MeetingState state, MeetingEvent event) {
        return switch (state) {
            case NotScheduled _ -> event instanceof MeetingScheduled e ? scheduled(e) : state;
            case Planned planned -> planned(planned, event);
            case InSession inSession -> inSession(inSession, event);
            case Ended ended -> ended(ended, event);
            case Cancelled cancelled ->
                event instanceof ChallengeEvent e ? new Cancelled(challenged(cancelled.convened(), e)) : state;
        };
    }

    private static Planned scheduled(MeetingScheduled e) {
        return new Planned(new Notice(
                e.authority(),
                e.inspectionId(),
                e.heldOn(),
                e.quorum(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of()));
    }

    private static MeetingState planned(Planned state, MeetingEvent event) {
        Notice n = state.convened();
        return switch (event) {
            case CommitteeNamed e -> new Planned(notice(n, Optional.of(e.committee()), n.papers()));
            case PapersPublished e -> new Planned(notice(n, n.committee(), OptionalLong.of(e.position())));
            case ChallengeEvent e -> new Planned(challenged(n, e));
            case MeetingOpened _ -> new InSession(n, Set.of(), List.of(), List.of());
            case MeetingCancelled _ -> new Cancelled(n);
            default -> state;
        };
    }

    private static Notice notice(Notice n, Optional<String> committee, OptionalLong papers) {
        return new Notice(n.authority(), n.inspectionId(), n.heldOn(), n.quorum(), committee, papers, n.challenges());
    }

    private static Notice challenged(Notice n, ChallengeEvent event) {
        List<Challenge> challenges = switch (event) {
            case ChallengeRaised e -> with(n.challenges(), new Challenge(e.challengeId(), e.raisedBy(), false));
            case ChallengeAnswered e ->
                n.challenges().stream()
                        .map(c -> c.challengeId().equals(e.challengeId())
                                ? new Challenge(c.challengeId(), c.raisedBy(), true)
                                : c)
                        .toList();
        };
        return new Notice(
                n.authority(), n.inspectionId(), n.heldOn(), n.quorum(), n.committee(), n.papers(), challenges);
    }

    private static MeetingState inSession(InSession state, MeetingEvent event) {
        Notice n = state.convened();
        return switch (event) {
            case AttendanceRecorded e ->
                new InSession(n, Set.copyOf(e.present()), state.decisions(), state.interests());
            case DecisionTaken e ->
                new InSession(
                        n,
                        state.present(),
                        with(
                                state.decisions(),
                                new Decision(e.decisionId(), e.type(), e.targets(), e.carriedOutBy() == null)),
                        state.interests());
            case InterestDeclared e ->
                new InSession(
                        n,
                        state.present(),
                        state.decisions(),
                        with(state.interests(), new Interest(e.interestId(), e.person(), e.targets())));
            case InterestWithdrawn e ->
                new InSession(n, state.present(), state.decisions(), without(state.interests(), e.interestId()));
            case DecisionCarriedOut e ->
                new InSession(n, state.present(), carriedOut(state.decisions(), e.decisionId()), state.interests());
            case ChallengeEvent e ->
                new InSession(challenged(n, e), state.present(), state.decisions(), state.interests());
            case MeetingClosed _ -> new Ended(n, state.decisions(), Optional.empty());
            default -> state;
        };
    }

    private static Ended ended(Ended state, MeetingEvent event) {
        Notice n = event instanceof ChallengeEvent e ? challenged(state.convened(), e) : state.convened();
        Optional<Minutes> minutes = switch (event) {
            case MinutesDrafted e -> Optional.of(new Minutes(e.minutes(), false));
            case MinutesAgreed _ -> state.minutes().map(m -> new Minutes(m.text(), true));
            case MinutesCorrected e -> Optional.of(new Minutes(e.after(), true));
            default -> state.minutes();
        };
        List<Decision> decisions = event instanceof DecisionCarriedOut e
                ? carriedOut(state.decisions(), e.decisionId())
                : state.decisions();
        return new Ended(n, decisions, minutes);
    }

    private static List<Decision> carriedOut(List<Decision> decisions, String decisionId) {
        return decisions.stream()
                .map(d -> d.decisionId().equals(decisionId) ? d.carriedOut() : d)
                .toList();
    }

    private static List<Interest> without(List<Interest> interests, String interestId) {
        return interests.stream()
                .filter(i -> !interestId.equals(i.interestId()))
                .toList();
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
