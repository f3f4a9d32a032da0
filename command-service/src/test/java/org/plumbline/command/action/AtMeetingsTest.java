package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.changed;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.decision.People.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionAtBoard.ActionNoLongerRed;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionUpkept.ActionBlocked;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.DeliveryRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class AtMeetingsTest {

    private static final LocalDate LATE = DUE.plusDays(5);

    @Test
    void an_action_red_at_two_meetings_running_is_escalated_once() {
        Course course = new Course(added());
        course.meeting("one", LATE, InForce.standard());
        course.meeting("two", LATE.plusDays(28), InForce.standard());
        course.meeting("three", LATE.plusDays(56), InForce.standard());
        assertThat(course.noted)
                .containsExactly(
                        red("one", LATE, 1, "Overdue by 5 days.", 0, false),
                        red("two", LATE.plusDays(28), 2, "Overdue by 33 days.", 0, true),
                        red("three", LATE.plusDays(56), 3, "Overdue by 61 days.", 0, false));
    }

    @Test
    void a_meeting_at_which_it_was_not_red_begins_the_count_anew() {
        Course course = new Course(added());
        course.meeting("one", LATE, InForce.standard());
        course.happens(changed(DUE, LATE.plusDays(40), 1, "one"));
        course.happens(new ProgressReported(
                "80433", LATE, "action", "Going on.", LATE.plusDays(40), SelfRating.ON_TRACK, null, null));
        course.meeting("two", LATE.plusDays(20), InForce.standard());
        course.meeting("three", LATE.plusDays(41), InForce.standard());
        course.meeting("four", LATE.plusDays(42), InForce.standard());
        assertThat(course.noted)
                .containsExactly(
                        red("one", LATE, 1, "Overdue by 5 days.", 0, false),
                        new ActionNoLongerRed("80433", LATE.plusDays(20), "action", "two"),
                        red("three", LATE.plusDays(41), 1, "Overdue by one day.", 0, false),
                        red("four", LATE.plusDays(42), 2, "Overdue by 2 days.", 0, true));
    }

    @Test
    void one_meeting_counts_once() {
        Course course = new Course(added());
        course.meeting("one", LATE, InForce.standard());
        course.meeting("one", LATE, InForce.standard());
        assertThat(course.noted).hasSize(1);
    }

    @Test
    void what_is_claimed_or_not_late_is_not_noted() {
        Course claimed = new Course(added(), claimed());
        claimed.meeting("one", LATE, InForce.standard());
        assertThat(claimed.noted).isEmpty();
        Course early = new Course(added());
        early.meeting("one", START, InForce.standard());
        assertThat(early.noted).isEmpty();
    }

    @Test
    void a_claim_past_its_date_is_red_only_where_the_board_gives_claims_no_rating_of_their_own() {
        var byDate = BoardRules.standard().rating(new DeliveryRules(false, 80));
        Course course = new Course(added(), claimed());
        course.meeting("one", LATE, new InForce(2, START, Rules.standard(), byDate));
        assertThat(course.noted)
                .containsExactly(red(
                        "one", LATE, 1, "Claimed complete, not verified; the due date passed 5 days ago.", 2, false));
    }

    @Test
    void a_report_of_an_earlier_day_changes_nothing_of_what_a_later_one_said() {
        var forecast = new ProgressReported(
                "80433", TODAY, "action", "Slow.", DUE.plusDays(60), SelfRating.ON_TRACK, 40, null);
        var before = new ProgressReported(
                "80433", TODAY.minusDays(9), "action", "All well.", DUE, SelfRating.ON_TRACK, 90, null);
        Course course = new Course(added(), forecast, before);
        course.meeting("one", TODAY.plusDays(1), InForce.standard());
        assertThat(course.noted)
                .containsExactly(red("one", TODAY.plusDays(1), 1, "Forecast 60 days after the due date.", 0, false));
    }

    @Test
    void red_is_what_the_rules_of_the_day_make_it_and_they_say_how_often() {
        BoardRules s = BoardRules.standard();
        var once = new BoardRules(1, false, s.assurance(), 90, null, s.riskBands(), 5, 30, 1);
        InForce strict = new InForce(4, START, new Rules(30, 14, 3, 2, 30, 1), once);
        Course course = new Course(added(), new ActionBlocked("80433", START, "action", "No licence."));
        course.meeting("one", START.plusDays(4), InForce.standard());
        assertThat(course.noted).isEmpty();
        course.meeting("two", START.plusDays(5), strict);
        assertThat(course.noted).containsExactly(red("two", START.plusDays(5), 1, "Blocked for 5 days.", 4, true));
    }

    private static ActionRedAtMeeting red(
            String meeting, LocalDate on, int running, String because, int version, boolean escalated) {
        return new ActionRedAtMeeting("80433", on, "action", meeting, running, because, version, escalated);
    }

    /** An action from meeting to meeting. */
    private static final class Course {

        private ActionState state;
        private final List<ActionEvent> noted = new ArrayList<>();

        Course(ActionEvent... history) {
            state = given(history).state();
        }

        void happens(ActionEvent event) {
            state = Action.evolve(state, event);
        }

        void meeting(String id, LocalDate day, InForce inForce) {
            Action.atMeeting(state, "action", id, day, inForce).forEach(event -> {
                noted.add(event);
                happens(event);
            });
        }
    }
}
