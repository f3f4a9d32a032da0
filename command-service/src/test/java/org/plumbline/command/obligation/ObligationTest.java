package org.plumbline.command.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.DCS;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_DISCHARGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOTHING_TO_SUBMIT;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SUBMITTED;
import static org.plumbline.kernel.refusal.RefusalCode.VERSION_NOT_APPROVED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.DayUnit;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationCommand;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.*;

class ObligationTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.bundled();
    private static final LocalDate RECEIVED = LocalDate.of(2024, 5, 16);
    private static final LocalDate DUE = LocalDate.of(2024, 8, 23);
    private static final LocalDate APPROVED = LocalDate.of(2024, 7, 17);
    private static final LocalDate SENT = LocalDate.of(2024, 8, 9);

    @Test
    void a_statement_is_due_seventy_working_days_after_the_report_was_received() {
        assertThat(statement().dueOn()).isEqualTo(DUE);
    }

    @Test
    void a_clock_whose_day_of_receipt_was_wrong_is_counted_again_and_reminds_again() {
        LocalDate right = RECEIVED.minusDays(6);
        var state = given(statement(), missed()).state();
        List<ObligationEvent> events = Obligation.restart(state, "o", right, SENT, "The post book.", CALENDAR);
        var restarted = (ClockRestarted) events.getFirst();
        assertThat(restarted.from()).isEqualTo(DUE);
        assertThat(restarted.to()).isEqualTo(LocalDate.of(2024, 8, 19));
        var after = (ObligationState.Started)
                given(statement(), missed(), restarted).state();
        assertThat(after.clock().dueOn()).isEqualTo(restarted.to());
        assertThat(after.clock().isMissed()).isFalse();
    }

    @Test
    void an_approved_version_can_be_submitted() {
        given(statement(), approved()).when(submit("2", SENT), PM, CALENDAR).then(submitted(SENT, 0));
    }

    @Test
    void only_an_approved_version_can_be_submitted() {
        given(statement()).when(submit("2", SENT), PM, CALENDAR).thenRefused(VERSION_NOT_APPROVED);
        given(statement(), approved()).when(submit("3", SENT), PM, CALENDAR).thenRefused(VERSION_NOT_APPROVED);
    }

    @Test
    void being_late_is_recorded_and_stops_nothing() {
        LocalDate late = DUE.plusDays(4);
        given(statement(), approved(), missed())
                .when(submit("2", late), DCS, CALENDAR)
                .then(submitted(late, 4));
    }

    @Test
    void what_was_submitted_is_not_submitted_again_unless_it_was_returned() {
        given(statement(), approved(), submitted(SENT, 0))
                .when(submit("2", SENT), PM, CALENDAR)
                .thenRefused(ALREADY_DISCHARGED);
        given(statement(), approved(), submitted(SENT, 0), returned())
                .when(submit("2", SENT), PM, CALENDAR)
                .then(submitted(SENT, 0));
    }

    @Test
    void only_what_was_submitted_is_acknowledged_or_returned() {
        var acknowledge = new AcknowledgeSubmission("o", "L-1", SENT);
        var back = new ReturnSubmission("o", "It does not reflect the findings", SENT);
        given(statement()).when(acknowledge, CLERK, CALENDAR).thenRefused(NOT_SUBMITTED);
        given(statement()).when(back, CLERK, CALENDAR).thenRefused(NOT_SUBMITTED);
        given(statement(), approved(), submitted(SENT, 0))
                .when(acknowledge, CLERK, CALENDAR)
                .then(new SubmissionAcknowledged("80447", SENT, "o", "L-1"));
        given(statement(), approved(), submitted(SENT, 0))
                .when(back, CLERK, CALENDAR)
                .then(returned());
    }

    @Test
    void a_report_is_published_and_nothing_is_submitted_for_it() {
        LocalDate on = LocalDate.of(2024, 7, 1);
        given(report()).when(submit("2", SENT), PM, CALENDAR).thenRefused(NOTHING_TO_SUBMIT);
        given(report())
                .when(new PublishStatement("o", "council.example/report", on), CLERK, CALENDAR)
                .then(new StatementPublished("80447", on, "o", "council.example/report", 3));
    }

    @Test
    void a_statement_is_published_after_it_was_submitted() {
        var publish = new PublishStatement("o", "council.example/plan", SENT);
        given(statement()).when(publish, CLERK, CALENDAR).thenRefused(NOT_SUBMITTED);
        given(statement(), approved(), submitted(SENT, 0))
                .when(publish, CLERK, CALENDAR)
                .then(new StatementPublished("80447", SENT, "o", "council.example/plan", 0));
    }

    @Test
    void nothing_happens_in_the_future_or_to_a_clock_that_never_started() {
        given(statement(), approved()).when(submit("2", TOMORROW), PM, CALENDAR).thenInvalid("effectiveOn");
        given().when(submit("2", SENT), PM, CALENDAR).thenUnknown();
    }

    static ObligationStarted statement() {
        return started(
                new ClockRule("STATEMENT", "The statement", 70, DayUnit.WORKING_DAYS, Discharge.SUBMISSION, "s"));
    }

    static ObligationStarted report() {
        return started(new ClockRule("PUBLISH", "The report", 30, DayUnit.WORKING_DAYS, Discharge.PUBLICATION, "r"));
    }

    private static ObligationStarted started(ClockRule rule) {
        return Obligation.start("80447", RECEIVED, "o", "i", rule, RECEIVED, CALENDAR);
    }

    private static StatementApproved approved() {
        return new StatementApproved("80447", APPROVED, "o", "2", "Council", null);
    }

    private static StatementSubmitted submitted(LocalDate on, int daysLate) {
        return new StatementSubmitted("80447", on, "o", "2", List.of("HMCI"), null, daysLate);
    }

    private static SubmissionReturned returned() {
        return new SubmissionReturned("80447", SENT, "o", "It does not reflect the findings");
    }

    private static ObligationMissed missed() {
        return new ObligationMissed("80447", DUE.plusDays(1), "o", DUE);
    }

    private static SubmitStatement submit(String version, LocalDate on) {
        return new SubmitStatement("o", version, List.of("HMCI"), null, on);
    }

    private static Scenario<ObligationState, ObligationCommand, ObligationEvent, WorkingCalendar> given(
            ObligationEvent... events) {
        return new Scenario<>(Obligation.initial(), Obligation::decide, Obligation::evolve).given(events);
    }
}
