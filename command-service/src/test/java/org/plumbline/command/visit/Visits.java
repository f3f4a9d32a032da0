package org.plumbline.command.visit;

import static org.plumbline.command.decision.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.visit.VisitFacts.About;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.*;

/** A visit as the tests tell it. */
final class Visits {

    static final String ID = "visit";
    static final LocalDate RECEIVED = LocalDate.of(2025, 3, 20);
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 6);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 5, 7);
    static final VisitFacts NONE = VisitFacts.none();
    static final VisitFacts AFTER = after(List.of());

    private Visits() {}

    static Scenario<VisitState, VisitCommand, VisitEvent, VisitFacts> given(VisitEvent... events) {
        return new Scenario<VisitState, VisitCommand, VisitEvent, VisitFacts>(
                        Visit.initial(), Visit::decide, Visit::evolve)
                .given(events);
    }

    static Scenario<VisitState, VisitCommand, VisitEvent, VisitFacts> givenWritten(
            boolean first, int sequence, VisitEvent... events) {
        return given(notified(), scheduled(), started(first), feedback(), letter(sequence))
                .given(events);
    }

    static VisitFacts after(List<LocalDate> visitsBegun) {
        return VisitFacts.after(intervention(visitsBegun));
    }

    static Intervention intervention(List<LocalDate> visitsBegun) {
        return new Intervention("80433", true, false, Optional.of(RECEIVED), visitsBegun, true);
    }

    static Intervention ended() {
        return new Intervention("80433", false, true, Optional.empty(), List.of(), true);
    }

    static VisitFacts finding(@Nullable About about) {
        return VisitFacts.finding(intervention(List.of()), Optional.ofNullable(about), "new");
    }

    static NotifyVisit announce(LocalDate firstDay) {
        return new NotifyVisit(ID, "inspection", List.of("Care leavers"), firstDay, firstDay.plusDays(1), TODAY);
    }

    static VisitNotified notified() {
        return new VisitNotified("80433", TODAY, ID, "inspection", List.of("Care leavers"), FIRST_DAY, LAST_DAY);
    }

    static ScheduleVisit schedule(LocalDate firstDay) {
        return new ScheduleVisit(ID, firstDay, firstDay.plusDays(1), TODAY);
    }

    static VisitScheduled scheduled() {
        return scheduled(FIRST_DAY);
    }

    static VisitScheduled scheduled(LocalDate firstDay) {
        return new VisitScheduled("80433", TODAY, ID, firstDay, firstDay.plusDays(1));
    }

    static StartVisit start() {
        return new StartVisit(ID, TODAY);
    }

    static VisitStarted started(boolean first) {
        return new VisitStarted("80433", TODAY, ID, first, true);
    }

    static VisitFeedbackRecorded feedback() {
        return new VisitFeedbackRecorded("80433", TODAY, ID, "Steady progress.");
    }

    static RecordLetterReceived receive(LocalDate day) {
        return new RecordLetterReceived(ID, day, 2, null, TODAY);
    }

    static LetterReceived letter(int sequence) {
        return new LetterReceived("80433", TODAY, ID, LAST_DAY, sequence, null);
    }

    static CorrectLetter correct(LocalDate receivedOn, int sequence) {
        return new CorrectLetter(ID, receivedOn, sequence, "It says so itself.", TODAY);
    }

    static LetterCorrected corrected(LocalDate receivedOn, int from, int to) {
        return new LetterCorrected("80433", TODAY, ID, LAST_DAY, receivedOn, from, to, "It says so itself.");
    }

    static PublishLetter publish(LocalDate day, @Nullable String overrideReason) {
        return new PublishLetter(ID, day, overrideReason, TODAY);
    }

    static LetterPublished published(@Nullable String overrideReason) {
        return new LetterPublished("80433", TODAY, ID, TODAY, overrideReason, null);
    }

    static LetterKeptUnpublished kept() {
        return new LetterKeptUnpublished("80433", TODAY, ID, "The first letter is not published.");
    }

    static RecordVisitFinding find(@Nullable String recommendationId, Direction direction, @Nullable String concern) {
        return new RecordVisitFinding(
                ID, "finding", recommendationId, direction, "Plans are late.", 2, concern, null, TODAY);
    }

    static VisitFindingRecorded found(
            @Nullable String recommendationId, Direction direction, @Nullable String concern) {
        return new VisitFindingRecorded(
                "80433", TODAY, ID, "finding", recommendationId, direction, "Plans are late.", 2, concern, null);
    }
}
