package org.plumbline.command.visit;

import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.visit.Visits.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.kernel.visit.VisitEvent.*;

/** A visit until its inspectors have spoken. */
class VisitTest {

    @Test
    void a_visit_follows_an_inspection_whose_report_was_received_and_confirmed() {
        given().when(announce(FIRST_DAY), PM, AFTER).then(notified());
        given().when(announce(RECEIVED), PM, AFTER).thenRefused(VISIT_OUTSIDE_INTERVENTION);
        given().when(announce(RECEIVED.plusDays(1)), PM, AFTER)
                .then(new VisitNotified(
                        "80433",
                        TODAY,
                        ID,
                        "inspection",
                        List.of("Care leavers"),
                        RECEIVED.plusDays(1),
                        RECEIVED.plusDays(2)));
        var unconfirmed = new Intervention("80433", false, false, Optional.of(RECEIVED), List.of(), true);
        given().when(announce(FIRST_DAY), PM, VisitFacts.after(unconfirmed)).thenRefused(FINDINGS_NOT_CONFIRMED);
        given().when(announce(FIRST_DAY), PM, VisitFacts.after(ended())).thenRefused(INSPECTION_ENDED);
        given(notified()).when(announce(FIRST_DAY), PM, AFTER).thenImpossible();
        given().when(start(), PM, AFTER).thenUnknown();
    }

    @Test
    void its_days_are_agreed_and_changed_until_it_starts() {
        given(notified()).when(schedule(TOMORROW), CLERK, AFTER).then(scheduled(TOMORROW));
        given(notified(), scheduled()).when(schedule(TOMORROW), CLERK, AFTER).then(scheduled(TOMORROW));
        given(notified()).when(schedule(RECEIVED), CLERK, AFTER).thenRefused(VISIT_OUTSIDE_INTERVENTION);
        given(notified())
                .when(schedule(FIRST_DAY), CLERK, VisitFacts.after(ended()))
                .thenRefused(INSPECTION_ENDED);
        given(notified(), scheduled(), started(true))
                .when(schedule(TOMORROW), CLERK, AFTER)
                .thenRefused(VISIT_STARTED);
    }

    @Test
    void it_starts_once_it_is_scheduled_and_its_first_day_has_come() {
        given(notified(), scheduled()).when(start(), PM, AFTER).then(started(true));
        given(notified()).when(start(), PM, AFTER).thenRefused(VISIT_NOT_SCHEDULED);
        given(notified(), scheduled(TOMORROW)).when(start(), PM, AFTER).thenRefused(VISIT_NOT_DUE);
        given(notified(), scheduled(TODAY)).when(start(), PM, AFTER).then(started(true));
        given(notified(), scheduled(), started(true)).when(start(), PM, AFTER).thenRefused(VISIT_STARTED);
    }

    @Test
    void it_is_the_first_unless_one_on_that_day_or_before_has_begun() {
        given(notified(), scheduled())
                .when(start(), PM, after(List.of(FIRST_DAY.plusDays(30))))
                .then(started(true));
        given(notified(), scheduled())
                .when(start(), PM, after(List.of(FIRST_DAY)))
                .then(started(false));
        given(notified(), scheduled())
                .when(start(), PM, after(List.of(FIRST_DAY.plusDays(30), FIRST_DAY.minusDays(1))))
                .then(started(false));
    }

    @Test
    void it_is_cancelled_before_it_starts_and_nothing_comes_of_it_then() {
        var cancel = new CancelVisit(ID, "The team was needed elsewhere.", TODAY);
        var cancelled = new VisitCancelled("80433", TODAY, ID, "The team was needed elsewhere.");
        given(notified()).when(cancel, PM, NONE).then(cancelled);
        given(notified(), scheduled()).when(cancel, PM, NONE).then(cancelled);
        given(notified(), scheduled(), started(true)).when(cancel, PM, NONE).thenRefused(VISIT_STARTED);
        given(notified(), cancelled).when(cancel, PM, NONE).thenRefused(VISIT_ENDED);
        given(notified(), cancelled).when(schedule(TOMORROW), PM, AFTER).thenRefused(VISIT_ENDED);
    }

    @Test
    void what_was_said_is_recorded_once_after_the_start() {
        var record = new RecordFeedback(ID, "Steady progress.", TODAY);
        given(notified(), scheduled(), started(true)).when(record, CLERK, NONE).then(feedback());
        given(notified(), scheduled()).when(record, CLERK, NONE).thenRefused(VISIT_NOT_STARTED);
        given(notified(), scheduled(), started(true), feedback())
                .when(record, CLERK, NONE)
                .thenRefused(ALREADY_RECORDED);
        givenWritten(true, 1).when(record, CLERK, NONE).thenRefused(ALREADY_RECORDED);
    }

    @Test
    void nothing_is_said_before_the_first_day() {
        given(notified(), scheduled(TODAY), started(true))
                .when(new RecordFeedback(ID, "Steady progress.", TODAY.minusDays(1)), CLERK, NONE)
                .thenRefused(VISIT_NOT_DUE);
    }

    @Test
    void a_start_remembers_whether_the_framework_holds_back_a_first_letter() {
        var other = new Intervention("80433", true, false, Optional.of(RECEIVED), List.of(), false);
        given(notified(), scheduled())
                .when(start(), PM, VisitFacts.after(other))
                .then(new VisitStarted("80433", TODAY, ID, true, false));
    }

    @Test
    void nothing_is_recorded_before_it_happens() {
        given(notified(), scheduled())
                .when(new StartVisit(ID, TOMORROW), PM, AFTER)
                .thenInvalid("effectiveOn");
    }
}
