package org.plumbline.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.meeting.Meetings.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.refusal.Invalid;

class MeetingUpkeepTest {

    private static final String COMMITTEE = "Children and Families Committee";

    @Test
    void a_meeting_is_an_improvement_boards_or_a_committees_of_the_council() {
        var context = new MeetingContext("80433");
        given().when(schedule(null), CLERK, context).then(scheduled());
        given().when(schedule(" "), CLERK, context).then(scheduled());
        given().when(schedule(COMMITTEE), CLERK, context).then(scheduled(), committee());
    }

    @Test
    void papers_freeze_the_position_that_their_numbers_are_of() {
        given(scheduled(SOON)).when(publish(17L, null, TODAY), CLERK, NOW).then(published(17, 2, null));
        given(scheduled(SOON)).when(publish(null, null, TODAY), CLERK, NOW).then(published(40, 2, null));
        given(scheduled(SOON)).when(publish(41L, null, TODAY), CLERK, NOW).thenInvalid("position");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> publish(0L, null, TODAY))
                .withMessage("position must be 1 or more");
        given(scheduled(SOON), published(17, 2, null))
                .when(publish(20L, null, TODAY), CLERK, NOW)
                .thenRefused(PAPERS_ALREADY_PUBLISHED);
    }

    @Test
    void a_committees_papers_are_public_five_clear_days_before_unless_it_is_urgent() {
        var shortNotice = given(scheduled(SOON), committee());
        shortNotice.when(publish(17L, null, TODAY), CLERK, NOW).thenRefused(CLEAR_DAYS);
        shortNotice.when(publish(17L, " ", TODAY), CLERK, NOW).thenRefused(CLEAR_DAYS);
        shortNotice
                .when(publish(17L, "The direction came today.", TODAY), CLERK, NOW)
                .then(published(17, 2, "The direction came today."));
        LocalDate eight = TODAY.plusDays(8);
        given(scheduled(eight), committee())
                .when(publish(17L, "It is not needed.", TODAY), CLERK, NOW)
                .then(published(17, 5, null));
    }

    @Test
    void clear_days_are_working_days_between_publication_and_meeting_and_neither_of_them() {
        WorkingCalendar calendar = BankHolidays.bundled();
        LocalDate meeting = LocalDate.of(2024, 7, 8);
        assertThat(FiveClearDays.between(LocalDate.of(2024, 6, 28), meeting, calendar))
                .isEqualTo(5);
        assertThat(FiveClearDays.between(LocalDate.of(2024, 7, 1), meeting, calendar))
                .isEqualTo(4);
        assertThat(FiveClearDays.between(LocalDate.of(2024, 7, 5), meeting, calendar))
                .isZero();
        assertThat(FiveClearDays.between(meeting, meeting, calendar)).isZero();
        assertThat(FiveClearDays.between(meeting.plusDays(2), meeting, calendar))
                .isZero();
        LocalDate afterEaster = LocalDate.of(2024, 4, 3);
        assertThat(FiveClearDays.between(LocalDate.of(2024, 3, 25), afterEaster, calendar))
                .as("Good Friday and Easter Monday do not count")
                .isEqualTo(4);
        assertThat(FiveClearDays.holds(5)).isTrue();
        assertThat(FiveClearDays.holds(4)).isFalse();
    }

    @Test
    void a_meeting_opens_with_papers_and_without() {
        given(scheduled()).when(open(), CLERK, NONE).then(opened(), attended(true));
        given(scheduled(), published(17, 2, null)).when(open(), CLERK, NONE).then(opened(), attended(true));
        assertThat(given(scheduled(), published(17, 2, null), opened())
                        .state()
                        .notice()
                        .orElseThrow()
                        .papers())
                .hasValue(17);
    }

    @Test
    void papers_are_for_a_meeting_to_come_and_only_such_a_meeting_is_cancelled() {
        given(scheduled(), opened()).when(publish(17L, null, TODAY), CLERK, NOW).thenRefused(MEETING_ALREADY_OPENED);
        given(scheduled()).when(cancel(), CLERK, NONE).then(cancelled());
        given(scheduled(), opened()).when(cancel(), CLERK, NONE).thenRefused(MEETING_ALREADY_OPENED);
        given(scheduled(), opened(), closed()).when(cancel(), CLERK, NONE).thenRefused(MEETING_ALREADY_OPENED);
        var off = given(scheduled(), cancelled());
        off.when(cancel(), CLERK, NONE).thenRefused(MEETING_CANCELLED);
        off.when(open(), CLERK, NONE).thenRefused(MEETING_CANCELLED);
        off.when(publish(17L, null, TODAY), CLERK, NOW).thenRefused(MEETING_CANCELLED);
        off.when(draft("Nobody came."), CLERK, NONE).thenRefused(MEETING_NOT_CLOSED);
        off.when(defer(), CHAIR, next(true, false, false)).thenRefused(MEETING_NOT_OPEN);
        assertThat(off.state().isOpen()).isFalse();
    }

    @Test
    void an_open_meeting_puts_a_decision_off_to_a_later_one_of_the_same_board_quorate_or_not() {
        given(scheduled(), opened(), attended(false))
                .when(defer(), CHAIR, next(true, false, false))
                .then(deferred());
        var open = given(scheduled(), opened(), attended(true));
        open.when(defer(), CHAIR, next(false, false, false)).thenRefused(NOT_A_LATER_MEETING);
        open.when(defer(), CHAIR, other("inspection", HELD, true, false, false)).thenRefused(NOT_A_LATER_MEETING);
        open.when(defer(), CHAIR, other("another", HELD.plusDays(28), true, false, false))
                .thenRefused(NOT_A_LATER_MEETING);
        open.when(defer(), CHAIR, NONE).thenInvalid("toMeetingId");
        given(scheduled()).when(defer(), CHAIR, next(true, false, false)).thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void minutes_are_drafted_after_the_meeting_and_anew_until_they_are_agreed() {
        given(scheduled(), opened()).when(draft("Noted."), CLERK, NONE).thenRefused(MEETING_NOT_CLOSED);
        given(scheduled(), opened(), closed())
                .when(draft("Noted."), CLERK, NONE)
                .then(drafted("Noted."));
        given(scheduled(), opened(), closed(), drafted("Noted."))
                .when(draft("Agreed."), CLERK, NONE)
                .then(drafted("Agreed."));
        given(scheduled(), opened(), closed(), drafted("Noted."), agreed())
                .when(draft("Agreed."), CLERK, NONE)
                .thenRefused(MINUTES_ALREADY_AGREED);
    }

    @Test
    void minutes_are_agreed_once_by_a_later_meeting_that_is_open_and_quorate() {
        var drafted = given(scheduled(TODAY.minusDays(28)), opened(), closed(), drafted("Noted."));
        drafted.when(agree(), CHAIR, today(true, true)).then(agreed());
        drafted.when(agree(), CHAIR, today(false, false)).thenRefused(MEETING_NOT_OPEN);
        drafted.when(agree(), CHAIR, today(true, false)).thenRefused(NO_QUORUM);
        drafted.when(agree(), CHAIR, other("inspection", TODAY.minusDays(28), false, true, true))
                .thenRefused(NOT_A_LATER_MEETING, NOT_THE_DAY_OF_THE_MEETING);
        drafted.when(agree(), CHAIR, other("inspection", TODAY.minusDays(1), false, true, true))
                .thenRefused(NOT_THE_DAY_OF_THE_MEETING);
        drafted.when(agree(), CHAIR, other("inspection", TODAY, "A committee", false, true, true))
                .thenRefused(NOT_A_LATER_MEETING);
        drafted.when(agree(), CHAIR, other("another", TODAY, false, true, true)).thenRefused(NOT_A_LATER_MEETING);
        drafted.when(agree(), CHAIR, NONE).thenInvalid("atMeetingId");
        given(scheduled(TODAY.minusDays(28)), opened(), closed())
                .when(agree(), CHAIR, today(true, true))
                .thenRefused(MINUTES_NOT_DRAFTED);
        drafted.given(agreed()).when(agree(), CHAIR, today(true, true)).thenRefused(MINUTES_ALREADY_AGREED);
        given(scheduled()).when(agree(), CHAIR, today(true, true)).thenRefused(MEETING_NOT_CLOSED);
    }

    @Test
    void agreed_minutes_are_put_right_with_what_they_said_before() {
        var agreed = given(scheduled(), opened(), closed(), drafted("Noted."), agreed());
        agreed.when(correct("Agreed."), CLERK, NONE).then(corrected("Noted.", "Agreed."));
        agreed.given(corrected("Noted.", "Agreed."))
                .when(correct("Resolved."), CLERK, NONE)
                .then(corrected("Agreed.", "Resolved."));
        given(scheduled(), opened(), closed(), drafted("Noted."))
                .when(correct("Agreed."), CLERK, NONE)
                .thenRefused(MINUTES_NOT_AGREED);
        given(scheduled(), opened(), closed())
                .when(correct("Agreed."), CLERK, NONE)
                .thenRefused(MINUTES_NOT_AGREED);
        given(scheduled(), opened()).when(correct("Agreed."), CLERK, NONE).thenRefused(MEETING_NOT_CLOSED);
    }

    @Test
    void nothing_is_asked_of_a_meeting_nobody_scheduled() {
        given().when(publish(17L, null, TODAY), CLERK, NOW).thenUnknown();
        given().when(cancel(), CLERK, NONE).thenUnknown();
        given(scheduled()).when(publish(17L, null, TOMORROW), CLERK, NOW).thenInvalid("effectiveOn");
    }
}
