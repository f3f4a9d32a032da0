package org.plumbline.query.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.ChallengeEvent.*;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;
import org.plumbline.query.meeting.MeetingRow.*;

/** A row while an event changes it. */
final class MeetingDraft {

    private final MeetingRow before;
    private String state;
    private List<String> present;
    private boolean quorate;
    private List<Decision> decisions;
    private List<Interest> interests;

    @Nullable
    private String committee;

    @Nullable
    private Papers papers;

    private List<Deferral> deferrals;

    @Nullable
    private Minutes minutes;

    @Nullable
    private String cancelledBecause;

    private List<Challenge> challenges;
    private List<Consideration> considered;

    @Nullable
    private String urgency;

    MeetingDraft(MeetingRow before) {
        this.before = before;
        state = before.state();
        present = before.present();
        quorate = before.quorate();
        decisions = before.decisions();
        interests = before.interests();
        committee = before.committee();
        papers = before.papers();
        deferrals = before.deferrals();
        minutes = before.minutes();
        cancelledBecause = before.cancelledBecause();
        challenges = before.challenges();
        considered = before.considered();
        urgency = before.urgency();
    }

    MeetingRow after(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled _ -> {}
            case CommitteeNamed e -> committee = e.committee();
            case PapersPublished e -> {
                state = "PAPERS_PUBLISHED";
                papers = new Papers(e.effectiveOn(), e.position(), e.clearDays(), e.urgency());
            }
            case MeetingCancelled e -> {
                state = "CANCELLED";
                cancelledBecause = e.reason();
            }
            case MeetingOpened e -> {
                state = "OPEN";
                urgency = e.urgency();
            }
            case AttendanceRecorded e -> {
                present = e.present();
                quorate = e.quorate();
            }
            case InterestDeclared e ->
                interests = with(interests, new Interest(e.interestId(), e.person(), e.targets(), e.interest(), null));
            case InterestWithdrawn e ->
                interests = interests.stream().map(i -> withdrawn(i, e)).toList();
            case ItemConsidered e ->
                considered = with(considered, new Consideration(e.effectiveOn(), e.targets(), e.note()));
            case DecisionCarriedOut e ->
                decisions = decisions.stream().map(d -> carriedOut(d, e)).toList();
            case DecisionTaken e ->
                decisions = with(
                        decisions,
                        new Decision(
                                e.decisionId(),
                                e.type(),
                                e.targets(),
                                e.text(),
                                e.effectiveOn(),
                                e.outcome(),
                                e.dissent(),
                                e.carriedOutBy()));
            case DecisionDeferred e ->
                deferrals = with(deferrals, new Deferral(e.effectiveOn(), e.targets(), e.reason(), e.toMeetingId()));
            case ChallengeRaised e ->
                challenges = with(
                        challenges,
                        new Challenge(
                                e.challengeId(),
                                e.effectiveOn(),
                                e.targets(),
                                e.question(),
                                e.raisedBy(),
                                null,
                                null,
                                null));
            case ChallengeAnswered e ->
                challenges = challenges.stream().map(c -> answered(c, e)).toList();
            case MeetingClosed _ -> state = "CLOSED";
            case MinutesDrafted e -> {
                state = "MINUTES_DRAFT";
                minutes = new Minutes(e.minutes(), e.effectiveOn(), null, null, List.of());
            }
            case MinutesAgreed e -> agreed(e);
            case MinutesCorrected e -> corrected(e);
        }
        return row();
    }

    private static Interest withdrawn(Interest declared, InterestWithdrawn e) {
        return e.interestId().equals(declared.interestId())
                ? new Interest(
                        declared.interestId(),
                        declared.person(),
                        declared.targets(),
                        declared.interest(),
                        new Withdrawal(e.effectiveOn(), e.reason()))
                : declared;
    }

    private static Decision carriedOut(Decision taken, DecisionCarriedOut e) {
        return taken.decisionId().equals(e.decisionId())
                ? new Decision(
                        taken.decisionId(),
                        taken.type(),
                        taken.targets(),
                        taken.text(),
                        taken.on(),
                        taken.outcome(),
                        taken.dissent(),
                        e.carriedOutBy())
                : taken;
    }

    private static Challenge answered(Challenge raised, ChallengeAnswered e) {
        return raised.challengeId().equals(e.challengeId())
                ? new Challenge(
                        raised.challengeId(),
                        raised.on(),
                        raised.targets(),
                        raised.question(),
                        raised.raisedBy(),
                        e.effectiveOn(),
                        e.answer(),
                        e.answeredBy())
                : raised;
    }

    private void agreed(MinutesAgreed e) {
        state = "MINUTES_AGREED";
        if (minutes != null) {
            minutes = new Minutes(
                    minutes.text(), minutes.draftedOn(), e.effectiveOn(), e.atMeetingId(), minutes.corrections());
        }
    }

    private void corrected(MinutesCorrected e) {
        if (minutes != null) {
            minutes = new Minutes(
                    e.after(),
                    minutes.draftedOn(),
                    minutes.agreedOn(),
                    minutes.agreedAt(),
                    with(minutes.corrections(), new Correction(e.effectiveOn(), e.before(), e.reason())));
        }
    }

    private MeetingRow row() {
        return new MeetingRow(
                before.id(),
                before.inspectionId(),
                before.title(),
                before.heldOn(),
                before.quorum(),
                state,
                present,
                quorate,
                decisions,
                interests,
                committee,
                papers,
                deferrals,
                minutes,
                cancelledBecause,
                challenges,
                considered,
                urgency);
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
