package org.plumbline.command.visit;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.visit.VisitState.*;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent.*;

/** What a visit's inspectors said and wrote, and who may read it. */
final class Reporting {

    private Reporting() {}

    static VisitFeedbackRecorded feedback(OnRecord visit, RecordFeedback c) {
        return switch (visit) {
            case Notified _, Scheduled _ -> throw Refused.because(VISIT_NOT_STARTED);
            case InProgress _ ->
                new VisitFeedbackRecorded(visit.authority(), c.effectiveOn(), c.visitId(), c.feedback());
            case FeedbackReceived _, Written _, Ended _ -> throw Refused.because(ALREADY_RECORDED);
        };
    }

    static LetterReceived letter(OnRecord visit, RecordLetterReceived c, Situation s) {
        notInTheFuture("receivedOn", c.receivedOn(), s);
        return switch (visit) {
            case Notified _, Scheduled _ -> throw Refused.because(VISIT_NOT_STARTED);
            case InProgress _ -> throw Refused.because(FEEDBACK_NOT_RECORDED);
            case FeedbackReceived here -> {
                new Refusals()
                        .when(c.receivedOn().isBefore(here.known().lastDay()), LETTER_BEFORE_VISIT_ENDED)
                        .orElseGoOn();
                yield new LetterReceived(
                        visit.authority(), c.effectiveOn(), c.visitId(), c.receivedOn(), c.sequence(), c.sha256());
            }
            case Written _, Ended _ -> throw Refused.because(ALREADY_RECORDED);
        };
    }

    static LetterPublished publish(OnRecord visit, PublishLetter c, Situation s) {
        notInTheFuture("publishedOn", c.publishedOn(), s);
        LetterHere here = unsettled(visit);
        boolean isFirst = AFirstLetterIsPublishedOnlyForAReason.isFirst(here);
        new Refusals()
                .when(
                        !AFirstLetterIsPublishedOnlyForAReason.holds(here, c.overrideReason()),
                        FIRST_VISIT_LETTER_UNPUBLISHED)
                .when(
                        c.publishedOn().isBefore(here.letter().receivedOn()),
                        PUBLISHED_BEFORE_RECEIVED,
                        "A letter cannot be published before it is received.")
                .orElseGoOn();
        return new LetterPublished(
                visit.authority(), c.effectiveOn(), c.visitId(), c.publishedOn(), isFirst ? c.overrideReason() : null);
    }

    static LetterKeptUnpublished keep(OnRecord visit, KeepLetterUnpublished c) {
        unsettled(visit);
        return new LetterKeptUnpublished(visit.authority(), c.effectiveOn(), c.visitId(), c.reason());
    }

    private static LetterHere unsettled(OnRecord visit) {
        return switch (visit) {
            case LetterHere here -> here;
            case LetterSettled _ -> throw Refused.because(LETTER_SETTLED);
            default -> throw Refused.because(LETTER_NOT_RECEIVED);
        };
    }

    private static void notInTheFuture(String field, LocalDate day, Situation s) {
        new Checks()
                .that(!day.isAfter(s.today()), field, "must not be in the future")
                .orElseGoOn();
    }
}
