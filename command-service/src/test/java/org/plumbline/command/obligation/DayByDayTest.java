package org.plumbline.command.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.obligation.ObligationCommand.CheckObligation;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.ClockExtended;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationDueSoon;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationMissed;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationRecalculated;
import org.plumbline.kernel.obligation.ObligationEvent.StatementApproved;
import org.plumbline.kernel.obligation.ObligationEvent.StatementSubmitted;
import org.plumbline.kernel.obligation.ObligationEvent.SubmissionReturned;

/** The clock of the founding case, day by day through eighteen months. */
class DayByDayTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.bundled();
    private static final LocalDate RECEIVED = LocalDate.of(2024, 5, 16);
    private static final LocalDate LAST = RECEIVED.plusMonths(18);

    private final List<ObligationEvent> noted = new ArrayList<>();
    private ObligationState state = Obligation.evolve(Obligation.initial(), ObligationTest.statement());

    @Test
    void each_reminder_is_given_once_and_so_is_that_it_was_missed() {
        RECEIVED.datesUntil(LAST).forEach(day -> check(day, CALENDAR));
        assertThat(noted)
                .containsExactly(
                        new ObligationDueSoon("80447", LocalDate.of(2024, 7, 26), "o", 20, 20),
                        new ObligationDueSoon("80447", LocalDate.of(2024, 8, 9), "o", 10, 10),
                        new ObligationDueSoon("80447", LocalDate.of(2024, 8, 16), "o", 5, 5),
                        new ObligationDueSoon("80447", LocalDate.of(2024, 8, 22), "o", 1, 1),
                        new ObligationMissed("80447", LocalDate.of(2024, 8, 24), "o", LocalDate.of(2024, 8, 23)));
    }

    @Test
    void a_day_that_is_checked_again_brings_nothing_new() {
        RECEIVED.datesUntil(LAST).forEach(day -> {
            check(day, CALENDAR);
            int before = noted.size();
            check(day, CALENDAR);
            assertThat(noted).hasSize(before);
        });
    }

    @Test
    void after_days_off_only_the_most_urgent_is_noted_with_the_days_that_are_left() {
        check(LocalDate.of(2024, 8, 19), CALENDAR);
        assertThat(noted).containsExactly(new ObligationDueSoon("80447", LocalDate.of(2024, 8, 19), "o", 4, 5));
    }

    @Test
    void after_the_last_day_it_is_missed_without_a_reminder() {
        check(LocalDate.of(2025, 1, 6), CALENDAR);
        assertThat(noted)
                .containsExactly(
                        new ObligationMissed("80447", LocalDate.of(2024, 8, 24), "o", LocalDate.of(2024, 8, 23)));
    }

    @Test
    void what_was_submitted_in_time_is_not_missed_when_it_comes_back() {
        happens(new StatementSubmitted("80447", LocalDate.of(2024, 8, 9), "o", "1", List.of("HMCI"), "Post", 0, null));
        happens(new SubmissionReturned("80447", LocalDate.of(2024, 9, 2), "o", "No timetable."));
        LocalDate.of(2024, 9, 2).datesUntil(LAST).forEach(day -> check(day, CALENDAR));
        assertThat(noted).isEmpty();
    }

    @Test
    void a_submission_in_time_that_is_recorded_late_was_not_missed() {
        check(LocalDate.of(2024, 8, 27), CALENDAR);
        happens(new StatementSubmitted("80447", LocalDate.of(2024, 8, 23), "o", "1", List.of("HMCI"), "Post", 0, null));
        assertThat(((ObligationState.Submitted) state).clock().isMissed()).isFalse();
    }

    @Test
    void a_board_that_adopted_another_list_of_bank_holidays_keeps_its_last_day() {
        check(LocalDate.of(2024, 6, 3), with(LocalDate.of(2024, 7, 8)), false);
        assertThat(noted).isEmpty();
    }

    @Test
    void a_longer_list_that_says_the_same_day_makes_it_certain() {
        var days = new HashSet<>(CALENDAR.bankHolidays());
        var shorter = new WorkingCalendar("shorter", days, CALENDAR.knownFrom(), LocalDate.of(2024, 6, 30));
        state = Obligation.evolve(Obligation.initial(), ObligationTest.statement(shorter));
        check(LocalDate.of(2024, 6, 3), CALENDAR);
        check(LocalDate.of(2024, 6, 4), CALENDAR);
        assertThat(noted)
                .containsExactly(new ObligationRecalculated(
                        "80447",
                        LocalDate.of(2024, 6, 3),
                        "o",
                        LocalDate.of(2024, 8, 23),
                        LocalDate.of(2024, 8, 23),
                        CALENDAR.version(),
                        false,
                        "Another list of bank holidays says the same"));
    }

    @Test
    void a_last_day_that_was_lengthened_is_not_counted_again() {
        happens(new ClockExtended(
                "80447", RECEIVED, "o", LocalDate.of(2024, 8, 23), LocalDate.of(2024, 9, 30), "Letter"));
        check(LocalDate.of(2024, 6, 3), with(LocalDate.of(2024, 7, 8)));
        check(LocalDate.of(2024, 9, 27), CALENDAR);
        assertThat(noted).containsExactly(new ObligationDueSoon("80447", LocalDate.of(2024, 9, 27), "o", 1, 1));
    }

    @Test
    void nothing_is_noted_once_it_was_submitted() {
        happens(new StatementApproved("80447", RECEIVED, "o", "1", "Council", null, null));
        happens(new StatementSubmitted("80447", RECEIVED, "o", "1", List.of("HMCI"), "Post", 0, null));
        RECEIVED.datesUntil(LAST).forEach(day -> check(day, CALENDAR));
        assertThat(noted).isEmpty();
    }

    @Test
    void another_list_of_bank_holidays_counts_the_last_day_again_once() {
        WorkingCalendar more = with(LocalDate.of(2024, 7, 8));
        check(LocalDate.of(2024, 6, 3), more);
        check(LocalDate.of(2024, 6, 4), more);
        assertThat(noted)
                .containsExactly(new ObligationRecalculated(
                        "80447",
                        LocalDate.of(2024, 6, 3),
                        "o",
                        LocalDate.of(2024, 8, 23),
                        LocalDate.of(2024, 8, 27),
                        more.version(),
                        false,
                        "Another list of bank holidays"));
    }

    @Test
    void a_list_that_changes_nothing_here_is_not_noted() {
        check(LocalDate.of(2024, 6, 3), with(LocalDate.of(2025, 7, 7)));
        assertThat(noted).isEmpty();
    }

    private static WorkingCalendar with(LocalDate day) {
        Set<LocalDate> days = new HashSet<>(CALENDAR.bankHolidays());
        days.add(day);
        return new WorkingCalendar("another", days, CALENDAR.knownFrom(), CALENDAR.knownUntil());
    }

    private void check(LocalDate day, WorkingCalendar calendar) {
        check(day, calendar, true);
    }

    private void check(LocalDate day, WorkingCalendar calendar, boolean isAdopted) {
        Situation clock = new Situation(Actor.of("clock", Role.SYSTEM), day);
        Obligation.decide(state, new CheckObligation("o", day), clock, ObligationFacts.watching(calendar, isAdopted))
                .forEach(event -> {
                    noted.add(event);
                    happens(event);
                });
    }

    private void happens(ObligationEvent event) {
        state = Obligation.evolve(state, event);
    }
}
