package org.plumbline.query.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.visit.VisitEvent.LetterKeptUnpublished;
import org.plumbline.kernel.visit.VisitEvent.LetterPublished;
import org.plumbline.kernel.visit.VisitEvent.LetterReceived;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;
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

    void start(boolean isFirst) {
        state = "IN_PROGRESS";
        first = isFirst;
    }

    void hear(String said) {
        state = "FEEDBACK_RECEIVED";
        feedback = said;
    }

    void receive(LetterReceived e) {
        state = "LETTER_RECEIVED";
        letter = new Letter(e.receivedOn(), e.sequence(), e.sha256(), null, null, null);
    }

    void publish(LetterPublished e) {
        state = "PUBLISHED";
        if (letter != null) {
            letter = new Letter(
                    letter.receivedOn(), letter.sequence(), letter.sha256(), e.publishedOn(), e.overrideReason(), null);
        }
    }

    void keep(LetterKeptUnpublished e) {
        state = "NOT_PUBLISHED";
        if (letter != null) {
            letter = new Letter(letter.receivedOn(), letter.sequence(), letter.sha256(), null, null, e.reason());
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
                e.effectiveOn());
        findings = Stream.concat(findings.stream(), Stream.of(finding)).toList();
    }

    void end(String next, Ending with) {
        state = next;
        ending = with;
    }
}
