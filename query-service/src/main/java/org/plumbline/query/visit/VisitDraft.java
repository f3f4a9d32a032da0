package org.plumbline.query.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.visit.VisitEvent.LetterCorrected;
import org.plumbline.kernel.visit.VisitEvent.LetterKeptUnpublished;
import org.plumbline.kernel.visit.VisitEvent.LetterPublished;
import org.plumbline.kernel.visit.VisitEvent.LetterReceived;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;
import org.plumbline.kernel.visit.VisitEvent.VisitStarted;
import org.plumbline.query.visit.VisitRow.Corrected;
import org.plumbline.query.visit.VisitRow.Ending;
import org.plumbline.query.visit.VisitRow.Finding;
import org.plumbline.query.visit.VisitRow.Letter;

/** A row while an event changes it. */
final class VisitDraft {

    private final VisitRow before;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String state;
    private boolean first;
    private boolean firstLetterUnpublished;
    private @Nullable String feedback;
    private @Nullable Letter letter;
    private List<Finding> findings;
    private @Nullable Ending ending;

    VisitDraft(VisitRow before) {
        this.before = before;
        firstDay = before.firstDay();
        lastDay = before.lastDay();
        state = before.state();
        first = before.first();
        firstLetterUnpublished = before.firstLetterUnpublished();
        feedback = before.feedback();
        letter = before.letter();
        findings = before.findings();
        ending = before.ending();
    }

    VisitRow row() {
        return new VisitRow(
                before.id(),
                before.inspectionId(),
                before.focusAreas(),
                firstDay,
                lastDay,
                state,
                first,
                firstLetterUnpublished,
                feedback,
                letter,
                findings,
                ending);
    }

    void schedule(LocalDate from, LocalDate to) {
        state = "SCHEDULED";
        firstDay = from;
        lastDay = to;
    }

    void start(VisitStarted e) {
        state = "IN_PROGRESS";
        first = e.first();
        firstLetterUnpublished = Boolean.TRUE.equals(e.firstLetterUnpublished());
    }

    void hear(String said) {
        state = "FEEDBACK_RECEIVED";
        feedback = said;
    }

    void receive(LetterReceived e) {
        state = "LETTER_RECEIVED";
        letter = new Letter(e.receivedOn(), e.sequence(), e.sha256(), null, null, null, null, List.of());
    }

    void publish(LetterPublished e) {
        state = "PUBLISHED";
        if (letter != null) {
            letter = new Letter(
                    letter.receivedOn(),
                    letter.sequence(),
                    letter.sha256(),
                    e.publishedOn(),
                    e.overrideReason(),
                    letter.keptBecause(),
                    e.keptUnpublishedOn(),
                    letter.corrected());
        }
    }

    void keep(LetterKeptUnpublished e) {
        state = "NOT_PUBLISHED";
        if (letter != null) {
            letter = new Letter(
                    letter.receivedOn(),
                    letter.sequence(),
                    letter.sha256(),
                    null,
                    null,
                    e.reason(),
                    null,
                    letter.corrected());
        }
    }

    void correct(LetterCorrected e) {
        if (letter != null) {
            var wrong = new Corrected(e.fromReceivedOn(), e.fromSequence(), e.effectiveOn(), e.reason());
            letter = new Letter(
                    e.receivedOn(),
                    e.sequence(),
                    letter.sha256(),
                    letter.publishedOn(),
                    letter.overrideReason(),
                    letter.keptBecause(),
                    letter.keptUnpublishedOn(),
                    Stream.concat(letter.corrected().stream(), Stream.of(wrong)).toList());
        }
    }

    void find(VisitFindingRecorded e) {
        var finding = new Finding(
                e.findingId(),
                e.recommendationId(),
                e.direction(),
                e.quote(),
                e.page(),
                e.newConcern(),
                e.focusArea(),
                e.effectiveOn());
        findings = Stream.concat(findings.stream(), Stream.of(finding)).toList();
    }

    void end(String next, Ending with) {
        state = next;
        ending = with;
    }
}
