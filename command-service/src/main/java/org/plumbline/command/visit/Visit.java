package org.plumbline.command.visit;

import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.visit.VisitState.*;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.*;

/** A monitoring visit, from notice to the last thing done about what it found. */
public final class Visit {

    private Visit() {}

    public static VisitState initial() {
        return new NotNotified();
    }

    public static List<VisitEvent> decide(VisitState state, VisitCommand command, Situation s, VisitFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (command instanceof NotifyVisit c) {
            return List.of(Arranging.notified(state, c, facts));
        }
        OnRecord visit = lasting(state);
        return List.of(
                switch (command) {
                    case NotifyVisit _ -> throw new IllegalStateException("Notified above");
                    case ScheduleVisit c -> Arranging.schedule(visit, c, facts);
                    case StartVisit c -> Arranging.start(visit, c, facts);
                    case CancelVisit c -> Arranging.cancel(visit, c);
                    case RecordFeedback c -> Reporting.feedback(visit, c);
                    case RecordLetterReceived c -> Reporting.letter(visit, c, s);
                    case CorrectLetter c -> Reporting.correct(visit, c, s);
                    case PublishLetter c -> Reporting.publish(visit, c, s);
                    case KeepLetterUnpublished c -> Reporting.keep(visit, c);
                    case RecordVisitFinding c -> Findings.record(visit, c, facts);
                    case ConcludeVisit c -> Findings.conclude(visit, c, facts);
                });
    }

    private static OnRecord lasting(VisitState state) {
        return switch (state) {
            case NotNotified _ -> throw new Unknown("visit");
            case Ended _ -> throw Refused.because(RefusalCode.VISIT_ENDED);
            case OnRecord visit -> visit;
        };
    }

    /** An event that does not fit the state changes nothing. */
    public static VisitState evolve(VisitState state, VisitEvent event) {
        return switch (state) {
            case NotNotified _ ->
                event instanceof VisitNotified e
                        ? new Notified(new Known(
                                e.authority(),
                                e.inspectionId(),
                                e.focusAreas(),
                                e.firstDay(),
                                e.lastDay(),
                                false,
                                true))
                        : state;
            case Ended _ -> state;
            case Written written -> afterwards(written, event);
            case OnRecord visit -> before(visit, event);
        };
    }

    private static VisitState before(OnRecord state, VisitEvent event) {
        Known known = state.known();
        return switch (event) {
            case VisitScheduled e -> new Scheduled(known.on(e.firstDay(), e.lastDay()));
            case VisitStarted e ->
                new InProgress(known.begun(e.first(), Boolean.TRUE.equals(e.firstLetterUnpublished())));
            case VisitFeedbackRecorded _ -> new FeedbackReceived(known);
            case LetterReceived e -> new LetterHere(known, new Letter(e.receivedOn(), e.sequence(), 0, List.of()));
            case VisitCancelled _ -> new Ended(known);
            default -> state;
        };
    }

    private static VisitState afterwards(Written state, VisitEvent event) {
        return switch (event) {
            case LetterPublished e ->
                new LetterSettled(state.known(), state.letter(), new Outcome(true, e.publishedOn()));
            case LetterKeptUnpublished e ->
                new LetterSettled(state.known(), state.letter(), new Outcome(false, e.effectiveOn()));
            case LetterCorrected e -> with(state, state.letter().corrected(e.receivedOn(), e.sequence()));
            case VisitFindingRecorded e -> with(state, state.letter().and(e.recommendationId()));
            case VisitActioned _ -> new Ended(state.known());
            default -> state;
        };
    }

    private static Written with(Written state, Letter letter) {
        return switch (state) {
            case LetterHere _ -> new LetterHere(state.known(), letter);
            case LetterSettled settled -> new LetterSettled(state.known(), letter, settled.outcome());
        };
    }
}
