package org.plumbline.command.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.DCS;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.DayUnit;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationCommand;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;

class ObligationTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.bundled();
    private static final ObligationFacts NO_PLAN = ObligationFacts.counting(CALENDAR);
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
        given(statement(), approved()).when(submit("2", SENT), PM, NO_PLAN).then(submitted(SENT, 0));
    }

    @Test
    void only_an_approved_version_can_be_submitted() {
        given(statement()).when(submit("2", SENT), PM, NO_PLAN).thenRefused(VERSION_NOT_APPROVED);
        given(statement(), approved()).when(submit("3", SENT), PM, NO_PLAN).thenRefused(VERSION_NOT_APPROVED);
    }

    @Test
    void being_late_is_recorded_and_stops_nothing() {
        LocalDate late = DUE.plusDays(4);
        given(statement(), approved(), missed())
                .when(submit("2", late), DCS, NO_PLAN)
                .then(submitted(late, 4));
    }

    @Test
    void what_was_submitted_is_not_submitted_again_unless_it_was_returned() {
        given(statement(), approved(), submitted(SENT, 0))
                .when(submit("2", SENT), PM, NO_PLAN)
                .thenRefused(ALREADY_DISCHARGED);
        given(statement(), approved(), submitted(SENT, 0), returned())
                .when(submit("2", SENT), PM, NO_PLAN)
                .then(submitted(SENT, 0));
    }

    @Test
    void only_what_was_submitted_is_acknowledged_or_returned() {
        var acknowledge = new AcknowledgeSubmission("o", "L-1", SENT);
        var back = new ReturnSubmission("o", "It does not reflect the findings", SENT);
        given(statement()).when(acknowledge, CLERK, NO_PLAN).thenRefused(NOT_SUBMITTED);
        given(statement()).when(back, CLERK, NO_PLAN).thenRefused(NOT_SUBMITTED);
        given(statement(), approved(), submitted(SENT, 0))
                .when(acknowledge, CLERK, NO_PLAN)
                .then(new SubmissionAcknowledged("80447", SENT, "o", "L-1"));
        given(statement(), approved(), submitted(SENT, 0))
                .when(back, CLERK, NO_PLAN)
                .then(returned());
    }

    @Test
    void a_report_is_published_and_nothing_is_submitted_for_it() {
        LocalDate on = LocalDate.of(2024, 7, 1);
        given(report()).when(submit("2", SENT), PM, NO_PLAN).thenRefused(NOTHING_TO_SUBMIT);
        given(report())
                .when(new PublishStatement("o", "council.example/report", on), CLERK, NO_PLAN)
                .then(new StatementPublished("80447", on, "o", "council.example/report", 3));
    }

    @Test
    void a_statement_is_published_after_it_was_submitted() {
        var publish = new PublishStatement("o", "council.example/plan", SENT);
        given(statement()).when(publish, CLERK, NO_PLAN).thenRefused(NOT_SUBMITTED);
        given(statement(), approved(), submitted(SENT, 0))
                .when(publish, CLERK, NO_PLAN)
                .then(new StatementPublished("80447", SENT, "o", "council.example/plan", 0));
    }

    @Test
    void nothing_happens_in_the_future_or_to_a_clock_that_never_started() {
        given(statement(), approved()).when(submit("2", TOMORROW), PM, NO_PLAN).thenInvalid("effectiveOn");
        given().when(submit("2", SENT), PM, NO_PLAN).thenUnknown();
    }

    @Test
    void what_waits_for_a_draft_is_done_when_the_draft_is_shared() {
        var late = new ShareDraft("o", "The inspectorate", LocalDate.of(2024, 6, 17));
        var shared = new DraftShared("80447", LocalDate.of(2024, 6, 17), "o", "The inspectorate", 3);
        given(draft()).when(late, PM, NO_PLAN).then(shared);
        given(draft(), shared).when(late, PM, NO_PLAN).thenRefused(ALREADY_DISCHARGED);
        given(draft()).when(submit("2", SENT), PM, NO_PLAN).thenRefused(NOTHING_TO_SUBMIT);
        assertThat(given(draft(), shared).state()).isInstanceOf(ObligationState.Fulfilled.class);
    }

    @Test
    void sharing_a_draft_of_a_statement_leaves_it_owed() {
        given(statement())
                .when(new ShareDraft("o", "The inspectorate", SENT), PM, NO_PLAN)
                .then(new DraftShared("80447", SENT, "o", "The inspectorate", 0));
        assertThat(given(statement(), new DraftShared("80447", SENT, "o", "HMCI", 0))
                        .state())
                .isInstanceOf(ObligationState.Owed.class);
    }

    @Test
    void where_a_plan_covers_the_inspection_only_what_its_chain_approved_is_approved_and_submitted() {
        ObligationFacts planned = ObligationFacts.planned(CALENDAR, Optional.of(Set.of("1")));
        given(statement()).when(approve("2", "C 12"), CLERK, planned).thenRefused(VERSION_NOT_APPROVED);
        given(statement())
                .when(approve("1", null), CLERK, planned)
                .then(new StatementApproved(
                        "80447",
                        APPROVED,
                        "o",
                        "1",
                        "Council",
                        null,
                        CLERK.actor().id()));
        given(statement(), approved()).when(submit("2", SENT), PM, planned).thenRefused(VERSION_NOT_APPROVED);
    }

    @Test
    void without_a_plan_the_minute_of_the_approval_is_named() {
        given(statement()).when(approve("2", null), CLERK, NO_PLAN).thenRefused(MINUTE_MISSING);
        given(statement())
                .when(approve("2", "C 12"), CLERK, NO_PLAN)
                .then(new StatementApproved(
                        "80447",
                        APPROVED,
                        "o",
                        "2",
                        "Council",
                        "C 12",
                        CLERK.actor().id()));
    }

    @Test
    void nobody_submits_what_they_recorded_as_approved() {
        var own = new StatementApproved(
                "80447", APPROVED, "o", "2", "Council", "C 12", DCS.actor().id());
        given(statement(), own).when(submit("2", SENT), DCS, NO_PLAN).thenRefused(SELF_SUBMISSION);
        given(statement(), own).when(submit("2", SENT), PM, NO_PLAN).then(submitted(SENT, 0));
    }

    @Test
    void nothing_is_submitted_before_the_report_came_or_the_version_was_approved() {
        given(statement(), approved())
                .when(submit("2", APPROVED.minusDays(1)), PM, NO_PLAN)
                .thenInvalid("effectiveOn");
        var before = new StatementApproved("80447", RECEIVED.minusDays(30), "o", "2", "Council", null, null);
        given(statement(), before)
                .when(submit("2", RECEIVED.minusDays(1)), PM, NO_PLAN)
                .thenInvalid("effectiveOn");
    }

    @Test
    void a_statement_goes_to_everybody_the_clock_names() {
        given(owedTo("Secretary of State", "HMCI"), approved())
                .when(submit("2", SENT), PM, NO_PLAN)
                .thenRefused(RECIPIENT_MISSING);
        var all = new SubmitStatement("o", "2", List.of("The Secretary of State ", "hmci", "MP"), "Post", null, SENT);
        assertThat(given(owedTo("Secretary of State", "HMCI"), approved())
                        .when(all, PM, NO_PLAN)
                        .decision()
                        .get())
                .hasSize(1);
    }

    @Test
    void the_sending_is_proved_or_it_is_said_why_it_is_not() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new SubmitStatement("o", "2", List.of("HMCI"), " ", null, SENT));
        assertThat(new SubmitStatement("o", "2", List.of("HMCI"), null, "Handed over.", SENT).proof())
                .isNull();
    }

    @Test
    void a_statement_is_published_once_for_each_time_it_was_submitted() {
        var publish = new PublishStatement("o", "council.example/plan", SENT);
        var published = new StatementPublished("80447", SENT, "o", "council.example/plan", 0);
        given(statement(), approved(), submitted(SENT, 0), published)
                .when(publish, CLERK, NO_PLAN)
                .thenRefused(ALREADY_PUBLISHED);
        given(statement(), approved(), submitted(SENT, 0), published, returned(), submitted(SENT, 0))
                .when(publish, CLERK, NO_PLAN)
                .then(published);
    }

    @Test
    void a_report_that_was_published_is_what_its_clock_waited_for() {
        LocalDate on = LocalDate.of(2024, 7, 1);
        var published = new StatementPublished("80447", on, "o", null, 3);
        assertThat(Obligation.reportPublished(given(report()).state(), "o", on)).containsExactly(published);
        assertThat(Obligation.reportPublished(given(statement()).state(), "o", on))
                .isEmpty();
        var state = given(report(), published).state();
        assertThat(state).isInstanceOf(ObligationState.Fulfilled.class);
        assertThat(Obligation.reportPublished(state, "o", on)).isEmpty();
        given(report(), published)
                .when(new PublishStatement("o", "council.example", on), CLERK, NO_PLAN)
                .thenRefused(ALREADY_DISCHARGED);
    }

    @Test
    void a_clock_is_stood_down_only_where_the_report_says_if_anything_is_owed() {
        var down = new StandDownClock("o", "No statement is required.", SENT);
        var stoodDown = new ClockStoodDown("80447", SENT, "o", "No statement is required.");
        given(statement()).when(down, DCS, NO_PLAN).thenRefused(CLOCK_UNCONDITIONAL);
        given(changeable()).when(down, DCS, NO_PLAN).then(stoodDown);
        given(changeable(), stoodDown).when(down, DCS, NO_PLAN).thenRefused(CLOCK_STOOD_DOWN);
        given(changeable(), approved(), stoodDown)
                .when(submit("2", SENT), PM, NO_PLAN)
                .thenRefused(CLOCK_STOOD_DOWN);
        given(changeable(), stoodDown)
                .when(new CheckObligation("o", DUE.plusDays(9)), PM, NO_PLAN)
                .thenNothing();
    }

    @Test
    void a_last_day_is_lengthened_only_where_whoever_set_it_may() {
        LocalDate to = DUE.plusDays(14);
        given(statement()).when(extend(to), DCS, NO_PLAN).thenRefused(STATUTORY_DATE);
        given(changeable())
                .when(extend(to), DCS, NO_PLAN)
                .then(new ClockExtended("80447", SENT, "o", DUE, to, "The coroner’s letter."));
        given(changeable()).when(extend(DUE), DCS, NO_PLAN).thenRefused(DATE_UNCHANGED);
        given(changeable()).when(extend(DUE.minusDays(1)), DCS, NO_PLAN).thenInvalid("to");
    }

    @Test
    void a_letter_that_states_the_last_day_starts_a_clock_of_its_own() {
        var start = new StartClock(
                "o", "i", "Apologise", DUE, Discharge.SUBMISSION, List.of("The Ombudsman"), "Decision 24", RECEIVED);
        Inspected inspected = new Inspected("i", "80447", "LGSCO");
        var started = (ObligationStarted)
                Obligation.start(inspected, start, PM, CALENDAR).getFirst();
        assertThat(started.dueOn()).isEqualTo(DUE);
        assertThat(started.provisional()).isFalse();
        assertThat(started.trigger()).isEqualTo(ClockTrigger.STATED);
        assertThat(started.recipients()).containsExactly("The Ombudsman");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Obligation.start(new Inspected("i", "80447", "LGSCO", true), start, PM, CALENDAR));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new StartClock(
                        "o", "i", "Apologise", RECEIVED.minusDays(1), Discharge.SUBMISSION, null, "24", RECEIVED));
    }

    @Test
    void a_period_in_months_ends_on_the_same_day_of_a_later_month() {
        var rule = ClockRule.fixed("REPLY", "Reply", 3, DayUnit.MONTHS, Discharge.SUBMISSION, "r");
        assertThat(started(rule, CALENDAR).dueOn()).isEqualTo(LocalDate.of(2024, 8, 16));
    }

    static ObligationStarted statement() {
        return statement(CALENDAR);
    }

    static ObligationStarted statement(WorkingCalendar calendar) {
        return started(
                ClockRule.fixed("STATEMENT", "The statement", 70, DayUnit.WORKING_DAYS, Discharge.SUBMISSION, "s"),
                calendar);
    }

    static ObligationStarted report() {
        return started(
                ClockRule.fixed("PUBLISH", "The report", 30, DayUnit.WORKING_DAYS, Discharge.PUBLICATION, "r"),
                CALENDAR);
    }

    static ObligationStarted draft() {
        return started(ClockRule.fixed("DRAFT", "The draft", 20, DayUnit.WORKING_DAYS, Discharge.DRAFT, "d"), CALENDAR);
    }

    /** May be lengthened and stood down. */
    static ObligationStarted changeable() {
        return started(
                new ClockRule("JOINT", "Joint", 70, DayUnit.WORKING_DAYS, Discharge.SUBMISSION, "j", true, true),
                CALENDAR);
    }

    private static ObligationStarted owedTo(String... recipients) {
        return new Start(
                        new Inspected("i", "80447", "ILACS"),
                        statement().rule(),
                        ClockTrigger.RECEIVED,
                        List.of(recipients),
                        RECEIVED,
                        RECEIVED)
                .counted("o", CALENDAR);
    }

    private static ObligationStarted started(ClockRule rule, WorkingCalendar calendar) {
        return new Start(
                        new Inspected("i", "80447", "ILACS"),
                        rule,
                        ClockTrigger.RECEIVED,
                        List.of(),
                        RECEIVED,
                        RECEIVED)
                .counted("o", calendar);
    }

    private static ApproveStatement approve(String version, @Nullable String minute) {
        return new ApproveStatement("o", version, "Council", minute, APPROVED);
    }

    private static ExtendClock extend(LocalDate to) {
        return new ExtendClock("o", to, "The coroner’s letter.", SENT);
    }

    private static StatementApproved approved() {
        return new StatementApproved("80447", APPROVED, "o", "2", "Council", null, null);
    }

    private static StatementSubmitted submitted(LocalDate on, int daysLate) {
        return new StatementSubmitted("80447", on, "o", "2", List.of("HMCI"), "Post", daysLate, null);
    }

    private static SubmissionReturned returned() {
        return new SubmissionReturned("80447", SENT, "o", "It does not reflect the findings");
    }

    private static ObligationMissed missed() {
        return new ObligationMissed("80447", DUE.plusDays(1), "o", DUE);
    }

    private static SubmitStatement submit(String version, LocalDate on) {
        return new SubmitStatement("o", version, List.of("HMCI"), "Post", null, on);
    }

    private static Scenario<ObligationState, ObligationCommand, ObligationEvent, ObligationFacts> given(
            ObligationEvent... events) {
        return new Scenario<>(Obligation.initial(), Obligation::decide, Obligation::evolve).given(events);
    }
}
