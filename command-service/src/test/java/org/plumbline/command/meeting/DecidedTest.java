package org.plumbline.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeRejected;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.ActionUpkept.ActionBlocked;
import org.plumbline.kernel.action.ActionUpkept.ActionCancelled;
import org.plumbline.kernel.action.Approver;
import org.plumbline.kernel.measure.MeasureEvent.MeasureRetired;
import org.plumbline.kernel.measure.MeasureEvent.ThresholdsChanged;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.plan.VersionEvent.VersionApproved;
import org.plumbline.kernel.plan.VersionEvent.VersionReturned;

/** What a deed of the board says in the record of its meeting. */
class DecidedTest {

    @Test
    void a_moved_date_is_minuted_with_both_dates_and_a_kept_one_with_the_reason() {
        var moved = new DueDateChanged(
                "80433",
                TODAY,
                "action",
                "proposal",
                LocalDate.of(2024, 11, 29),
                LocalDate.of(2025, 1, 31),
                1,
                "Agreed.",
                "meeting",
                "decision",
                Approver.BOARD);
        assertThat(Decided.in(moved))
                .contains(new Decided(
                        "meeting",
                        DecisionType.CHANGE_DUE_DATE,
                        "action",
                        "Due on 31 January 2025 instead of 29 November 2024. Agreed.",
                        TODAY));
        assertThat(Decided.in(new DueDateChangeRejected("80433", TODAY, "action", "proposal", "Not yet.", "meeting")))
                .contains(new Decided("meeting", DecisionType.KEEP_DUE_DATE, "action", "Not yet.", TODAY));
    }

    @Test
    void a_version_is_minuted_by_its_number() {
        assertThat(Decided.in(new VersionApproved("80433", TODAY, "plan", 2, "Board", "meeting", null)))
                .contains(new Decided("meeting", DecisionType.APPROVE_PLAN, "plan", "Version 2.", TODAY));
        assertThat(Decided.in(new VersionReturned("80433", TODAY, "plan", 2, "Board", "Thin.", "meeting", null)))
                .contains(new Decided("meeting", DecisionType.RETURN_PLAN, "plan", "Version 2. Thin.", TODAY));
    }

    @Test
    void new_thresholds_and_the_end_of_a_measure_are_minuted() {
        var changed = new ThresholdsChanged(
                "80433", TODAY, "measure", BigDecimal.TEN, BigDecimal.ONE, "The figures are steadier.", "meeting");
        assertThat(Decided.in(changed))
                .contains(new Decided(
                        "meeting", DecisionType.CHANGE_THRESHOLDS, "measure", "The figures are steadier.", TODAY));
        assertThat(Decided.in(new MeasureRetired("80433", TODAY, "measure", "Counted elsewhere.", "meeting")))
                .contains(new Decided("meeting", DecisionType.RETIRE_MEASURE, "measure", "Counted elsewhere.", TODAY));
    }

    @Test
    void what_names_no_meeting_or_is_no_decision_is_not_minuted() {
        assertThat(Decided.in(new ActionCancelled("80433", TODAY, "action", "Done elsewhere.", null)))
                .hasValueSatisfying(decided -> assertThat(decided.meetingId()).isNull());
        assertThat(Decided.in(new ActionBlocked("80433", TODAY, "action", "No licence.")))
                .isEmpty();
    }
}
