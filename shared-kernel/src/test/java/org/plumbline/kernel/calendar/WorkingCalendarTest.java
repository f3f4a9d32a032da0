package org.plumbline.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.bundled();

    @ParameterizedTest(name = "{0} + {1} = {2} ({3})")
    @CsvSource({
        "2018-01-30, 70, 2018-05-11, a joint inspection: Good Friday to the early May holiday",
        "2022-04-01, 70, 2022-07-15, Easter and the Platinum Jubilee",
        "2018-08-10, 20, 2018-09-10, the summer holiday",
        "2016-11-25, 70, 2017-03-08, Christmas and a substitute New Year",
        "2016-11-28, 70, 2017-03-09, received a day after publication",
        "2024-05-16, 20, 2024-06-14, the spring holiday",
        "2024-05-16, 30, 2024-06-28, publication of a report",
        "2024-05-16, 70, 2024-08-23, the founding case",
        "2024-12-03, 70, 2025-03-14, Christmas and New Year",
        "2023-12-12, 70, 2024-03-22, Christmas and New Year",
        "2024-05-18, 70, 2024-08-27, received on a Saturday and ending beyond the summer holiday",
        "2024-05-17, 1, 2024-05-20, from Friday to Monday",
        "2024-05-18, 1, 2024-05-20, received on a Saturday",
        "2024-05-19, 1, 2024-05-20, received on a Sunday",
        "2024-03-28, 1, 2024-04-02, from Maundy Thursday to the Tuesday after Easter",
        "2024-03-29, 1, 2024-04-02, received on Good Friday",
        "2020-05-07, 1, 2020-05-11, the early May holiday moved to a Friday",
        "2020-05-01, 1, 2020-05-04, and its usual Monday was a working day",
        "2022-06-01, 1, 2022-06-06, two days of holiday in one week",
        "2022-05-27, 1, 2022-05-30, and the usual spring Monday was a working day",
        "2022-09-16, 1, 2022-09-20, a one-off Monday",
        "2023-05-05, 1, 2023-05-09, a one-off Monday after a weekend",
        "2023-04-28, 1, 2023-05-02, the week before has its holiday too",
        "2021-12-24, 1, 2021-12-29, Christmas at a weekend with two substitutes",
        "2022-12-23, 1, 2022-12-28, Christmas on a Sunday",
        "2026-12-24, 1, 2026-12-29, Boxing Day on a Saturday",
        "2021-12-31, 1, 2022-01-04, New Year on a Saturday",
        "2022-12-30, 1, 2023-01-03, New Year on a Sunday",
        "2011-04-21, 5, 2011-05-04, Easter and a one-off Friday before the early May holiday",
        "2012-06-01, 1, 2012-06-06, the spring holiday moved and a Jubilee after it",
        "2024-12-24, 2, 2024-12-30, Christmas in the middle of a week",
        "2024-02-28, 1, 2024-02-29, a leap day counts",
        "2023-02-28, 1, 2023-03-01, and is not missed where there is none",
        "2024-08-23, 1, 2024-08-27, the summer holiday",
    })
    void the_last_day_of_a_period_in_working_days(LocalDate from, int days, LocalDate last, String why) {
        assertThat(CALENDAR.lastDay(from, days, DayUnit.WORKING_DAYS)).as(why).isEqualTo(last);
    }

    @Test
    void calendar_days_are_counted_without_looking() {
        assertThat(CALENDAR.lastDay(LocalDate.of(2024, 12, 20), 56, DayUnit.CALENDAR_DAYS))
                .isEqualTo(LocalDate.of(2025, 2, 14));
    }

    @Test
    void the_days_left_are_those_after_today_and_negative_when_late() {
        LocalDate due = LocalDate.of(2024, 8, 23);
        assertThat(CALENDAR.workingDaysLeft(LocalDate.of(2024, 5, 16), due)).isEqualTo(70);
        assertThat(CALENDAR.workingDaysLeft(LocalDate.of(2024, 8, 22), due)).isOne();
        assertThat(CALENDAR.workingDaysLeft(due, due)).isZero();
        assertThat(CALENDAR.workingDaysLeft(LocalDate.of(2024, 8, 27), due)).isEqualTo(-1);
    }

    @Test
    void what_reaches_beyond_the_list_is_provisional() {
        assertThat(isProvisional(CALENDAR, 2027, LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(isProvisional(CALENDAR, 2027, LocalDate.of(2028, 1, 3))).isTrue();
        assertThat(CALENDAR.isProvisional(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 3), DayUnit.CALENDAR_DAYS))
                .isFalse();
    }

    @Test
    void what_begins_before_the_list_is_provisional_too() {
        assertThat(isProvisional(CALENDAR, 2007, LocalDate.of(2007, 3, 1))).isFalse();
        assertThat(isProvisional(CALENDAR, 2006, LocalDate.of(2007, 3, 1))).isTrue();
    }

    private static boolean isProvisional(WorkingCalendar calendar, int fromYear, LocalDate due) {
        return calendar.isProvisional(LocalDate.of(fromYear, 2, 1), due, DayUnit.WORKING_DAYS);
    }

    @Test
    void months_end_on_the_same_day_or_the_last_one_there_is() {
        assertThat(CALENDAR.lastDay(LocalDate.of(2024, 11, 30), 3, DayUnit.MONTHS))
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void a_list_of_one_year_supplements_those_that_are_known() {
        String next = Stream.of("01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26")
                .map(day -> "2028-" + day + ",Holiday\n")
                .collect(Collectors.joining());
        WorkingCalendar both = BankHolidays.supplementedBy(next);
        assertThat(both.knownFrom()).isEqualTo(CALENDAR.knownFrom());
        assertThat(both.knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(both.isWorkingDay(LocalDate.of(2024, 8, 26))).isFalse();
        assertThat(both.isWorkingDay(LocalDate.of(2028, 8, 28))).isFalse();
    }

    @Test
    void a_year_that_is_not_complete_is_not_known_unless_it_says_up_to_when() {
        String begun = "2028-01-03,New Year\n2028-04-14,Good Friday\n";
        assertThat(BankHolidays.supplementedBy(begun).knownUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(BankHolidays.supplementedBy(begun + "until,2028-04-30\n").knownUntil())
                .isEqualTo(LocalDate.of(2028, 4, 30));
    }

    @Test
    void a_single_day_is_added_to_a_year_that_is_known() {
        WorkingCalendar more = BankHolidays.supplementedBy("2026-06-15,A one-off holiday\n");
        assertThat(more.isWorkingDay(LocalDate.of(2026, 6, 15))).isFalse();
        assertThat(more.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(more.version()).isNotEqualTo(CALENDAR.version());
    }

    @Test
    void a_list_is_named_by_its_days_alone() {
        WorkingCalendar one = BankHolidays.read("date,name\n2026-12-25,Christmas Day\n2026-12-28,Boxing Day\n");
        WorkingCalendar other = BankHolidays.read("# ours\r\n2026-12-28,x\r\n\r\n2026-12-25,y\r\n");
        assertThat(one).isEqualTo(other);
        assertThat(one.version()).isNotEqualTo(CALENDAR.version());
    }

    @Test
    void a_list_that_is_not_one_is_refused_by_its_line() {
        assertThatThrownBy(() -> BankHolidays.read("2026-12-25,Christmas Day\nBoxing Day,2026-12-28"))
                .hasMessageContaining("Line 2", "2026-12-25,Christmas Day");
        assertThatThrownBy(() -> BankHolidays.read("# nothing")).hasMessageContaining("names no day");
    }
}
