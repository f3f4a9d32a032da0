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
            case InProgress here -> {
                new Refusals()
                        .when(
                                c.effectiveOn().isBefore(here.known().firstDay()),
                                VISIT_NOT_DUE,
                                "Nothing was said before the first day of the visit.")
                        .orElseGoOn();
                yield new VisitFeedbackRecorded(visit.authority(), c.effectiveOn(), c.visitId(), c.feedback());
            }
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
        Written here = unpublished(visit);
        boolean isHeldBack = AFirstLetterIsPublishedOnlyForAReason.isHeldBack(here);
        sinceTheLetter(here, c.effectiveOn())
                .when(
                        !AFirstLetterIsPublishedOnlyForAReason.holds(here, c.overrideReason()),
                        FIRST_VISIT_LETTER_UNPUBLISHED)
                .when(
                        c.publishedOn().isBefore(here.letter().receivedOn()),
                        PUBLISHED_BEFORE_RECEIVED,
                        "A letter cannot be published before it is received.")
                .orElseGoOn();
        return new LetterPublished(
                visit.authority(),
                c.effectiveOn(),
                c.visitId(),
                c.publishedOn(),
                isHeldBack ? c.overrideReason() : null,
                here instanceof LetterSettled settled ? settled.outcome().on() : null);
    }

    static LetterKeptUnpublished keep(OnRecord visit, KeepLetterUnpublished c) {
        Written here = unpublished(visit);
        sinceTheLetter(here, c.effectiveOn())
                .when(here instanceof LetterSettled, LETTER_SETTLED)
                .orElseGoOn();
        return new LetterKeptUnpublished(visit.authority(), c.effectiveOn(), c.visitId(), c.reason());
    }

    static LetterCorrected correct(OnRecord visit, CorrectLetter c, Situation s) {
        notInTheFuture("receivedOn", c.receivedOn(), s);
        if (!(visit instanceof Written here)) {
            throw Refused.because(LETTER_NOT_RECEIVED);
        }
        Letter letter = here.letter();
        boolean isPublishedBefore = here instanceof LetterSettled settled
                && settled.outcome().published()
                && settled.outcome().on().isBefore(c.receivedOn());
        new Refusals()
                .when(letter.receivedOn().equals(c.receivedOn()) && letter.sequence() == c.sequence(), LETTER_UNCHANGED)
                .when(c.receivedOn().isBefore(here.known().lastDay()), LETTER_BEFORE_VISIT_ENDED)
                .when(
                        isPublishedBefore,
                        PUBLISHED_BEFORE_RECEIVED,
                        "A letter cannot be published before it is received.")
                .orElseGoOn();
        return new LetterCorrected(
                visit.authority(),
                c.effectiveOn(),
                c.visitId(),
                letter.receivedOn(),
                c.receivedOn(),
                letter.sequence(),
                c.sequence(),
                c.reason());
    }

    /** Nothing is said, decided or done about a letter before it is here. */
    static Refusals sinceTheLetter(Written visit, LocalDate day) {
        return new Refusals().when(day.isBefore(visit.letter().receivedOn()), BEFORE_LETTER);
    }

    private static Written unpublished(OnRecord visit) {
        return switch (visit) {
            case LetterHere here -> here;
            case LetterSettled settled when !settled.outcome().published() -> settled;
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
