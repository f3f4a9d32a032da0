package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.inspection.Window;

class InspectionDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        26 February 2024 to 8 March 2024  | 2024-02-26 | 2024-03-08
        16 April to 20 April 2018         | 2018-04-16 | 2018-04-20
        27 to 31 January 2025             | 2025-01-27 | 2025-01-31
        02 March 2020 to 13 March 2020    | 2020-03-02 | 2020-03-13
        8 – 12 July 2013                  | 2013-07-08 | 2013-07-12
        14 January – 4 February 2015      | 2015-01-14 | 2015-02-04
        4–15 March 2019                   | 2019-03-04 | 2019-03-15
        26th February 2024 to 8th March 2024 | 2024-02-26 | 2024-03-08
        30 December to 10 January 2020    | 2019-12-30 | 2020-01-10
        Monday 3 to Friday 14 June 2019   | 2019-06-03 | 2019-06-14
        between 8 and 12 July 2013        | 2013-07-08 | 2013-07-12
        28 July 2016                      | 2016-07-28 | 2016-07-28
        """)
    void what_a_date_leaves_out_is_taken_from_the_next_one(String printed, LocalDate start, LocalDate end) {
        assertThat(InspectionDates.windows(printed)).containsExactly(new Window(start, end));
    }

    @Test
    void two_windows_that_wrap_a_line_are_both_read() {
        assertThat(InspectionDates.windows("5 to 9 December 2022 and 14\nto 15 February 2023"))
                .isEqualTo(List.of(
                        new Window(LocalDate.of(2022, 12, 5), LocalDate.of(2022, 12, 9)),
                        new Window(LocalDate.of(2023, 2, 14), LocalDate.of(2023, 2, 15))));
    }

    @Test
    void two_windows_can_share_a_year() {
        assertThat(InspectionDates.windows("3 to 7 June and 17 to 21 June 2019"))
                .containsExactly(
                        new Window(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 7)),
                        new Window(LocalDate.of(2019, 6, 17), LocalDate.of(2019, 6, 21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "in the spring", "31 June 2019", "20 to 12 May 2019", "3 June to 7 July"})
    void dates_that_cannot_be_right_are_not_guessed(String printed) {
        assertThat(InspectionDates.windows(printed)).isEmpty();
    }

    @Test
    void a_running_footer_of_dates_is_nothing_but_dates() {
        assertThat(InspectionDates.isWholly("26th February 2024 to 8th March 2024"))
                .isTrue();
        assertThat(InspectionDates.isWholly("On 8 March 2024 the kettle broke")).isFalse();
    }
}
