package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.command.action.Actions.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.CompletionClaimed;
import org.plumbline.kernel.action.ActionEvent.CompletionReturned;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionUpkept.ActionCancelled;
import org.plumbline.kernel.action.ActionUpkept.ActionReopened;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.action.ActionWatched.ActionFellOverdue;
import org.plumbline.kernel.action.ActionWatched.ActionLongOverdue;
import org.plumbline.kernel.action.ActionWatched.UpdateMissed;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class ActionDayByDayTest {

    private static final LocalDate LATE = DUE.plusDays(1);

    @Test
    void on_the_day_it_is_due_an_action_is_not_overdue_and_on_the_next_it_is_once() {
        assertThat(overdue(days(DUE, DUE, added()))).isEmpty();
        assertThat(overdue(days(LATE, LATE.plusDays(10), added())))
                .containsExactly(new ActionFellOverdue("80433", LATE, "action", DUE));
    }

    @Test
    void beyond_thirty_days_an_action_is_long_overdue_once() {
        assertThat(longOverdue(days(DUE, DUE.plusDays(30), added()))).isEmpty();
        assertThat(longOverdue(days(DUE, DUE.plusDays(50), added())))
                .containsExactly(new ActionLongOverdue("80433", DUE.plusDays(31), "action", DUE));
    }

    @Test
    void how_many_days_are_long_is_what_the_board_set_from_the_day_it_set_it() {
        LocalDate since = DUE.plusDays(20);
        InForce strict = new InForce(1, since, Rules.standard(), overdueDays(10));
        ActionState state = given(added(), new ActionFellOverdue("80433", LATE, "action", DUE))
                .state();
        assertThat(checked(state, DUE.plusDays(10), strict)).isEmpty();
        assertThat(checked(state, DUE.plusDays(25), strict))
                .containsExactly(new ActionLongOverdue("80433", since, "action", DUE));
        InForce always = new InForce(1, START, Rules.standard(), overdueDays(10));
        assertThat(checked(state, DUE.plusDays(25), always))
                .containsExactly(new ActionLongOverdue("80433", DUE.plusDays(11), "action", DUE));
    }

    private static List<ActionLongOverdue> checked(ActionState state, LocalDate day, InForce inForce) {
        Situation clock = new Situation(Actor.of("clock", Role.SYSTEM), day);
        return longOverdue(Action.decide(
                state, new CheckAction("action", day), clock, ActionFacts.none().under(inForce)));
    }

    private static BoardRules overdueDays(int days) {
        BoardRules s = BoardRules.standard();
        return new BoardRules(1, false, s.assurance(), 90, null, s.riskBands(), 5, days, 2);
    }

    @Test
    void a_new_due_date_can_pass_too() {
        LocalDate moved = DUE.plusDays(20);
        assertThat(overdue(days(LATE, moved.plusDays(3), added(), changed(DUE, moved, 1, null))))
                .containsExactly(new ActionFellOverdue("80433", moved.plusDays(1), "action", moved));
    }

    @Test
    void each_month_without_a_report_is_noted_until_one_comes() {
        LocalDate heard = START.plusMonths(2).plusDays(3);
        assertThat(silent(days(START, heard, added())))
                .extracting(UpdateMissed::missed, UpdateMissed::effectiveOn)
                .containsExactly(tuple(1, START.plusMonths(1)), tuple(2, START.plusMonths(2)));
        assertThat(silent(days(heard, heard.plusMonths(1), added(), reported(heard))))
                .extracting(UpdateMissed::missed, UpdateMissed::since)
                .containsExactly(tuple(1, heard));
    }

    @Test
    void what_is_finished_or_cancelled_is_left_alone_until_it_is_reopened() {
        var cancelled = new ActionCancelled("80433", START, "action", "Not needed.", null);
        var reopened = new ActionReopened("80433", START, "action", "It came undone.");
        assertThat(days(START, DUE.plusYears(1), added(), cancelled)).isEmpty();
        assertThat(days(LATE, LATE, added(), cancelled, reopened)).isNotEmpty();
    }

    @Test
    void a_claim_is_no_overdue_work_and_sent_back_it_is_late_from_its_due_date_on() {
        var claimed = new CompletionClaimed("80433", DUE.minusDays(3), "action", List.of("evidence"), "p-owner");
        var returned = new CompletionReturned("80433", DUE.plusDays(40), "action", "Not all were trained.");
        assertThat(days(LATE, DUE.plusDays(60), added(), claimed)).isEmpty();
        assertThat(days(DUE.plusDays(41), DUE.plusDays(41), added(), reported(DUE.plusDays(39)), claimed, returned))
                .containsExactly(
                        new ActionFellOverdue("80433", LATE, "action", DUE),
                        new ActionLongOverdue("80433", DUE.plusDays(31), "action", DUE));
    }

    @Test
    void eighteen_months_looked_at_each_day_and_caught_up_at_once_come_to_the_same_dates() {
        LocalDate end = START.plusMonths(18);
        List<ActionEvent> daily = days(START, end, added());
        List<ActionEvent> atOnce = days(end, end, added());
        assertThat(overdue(daily)).isEqualTo(overdue(atOnce)).hasSize(1);
        assertThat(longOverdue(daily)).isEqualTo(longOverdue(atOnce)).hasSize(1);
        assertThat(silent(daily)).hasSize(18);
        assertThat(silent(atOnce)).containsExactly(silent(daily).getLast());
        assertThat(days(
                        end,
                        end,
                        Stream.concat(Stream.of(added()), daily.stream()).toArray(ActionEvent[]::new)))
                .as("looked at twice on one day")
                .isEmpty();
    }

    /** What is noted when somebody looks on each of these days. */
    private static List<ActionEvent> days(LocalDate from, LocalDate to, ActionEvent... history) {
        ActionState state = given(history).state();
        List<ActionEvent> noted = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Situation clock = new Situation(Actor.of("clock", Role.SYSTEM), day);
            for (ActionEvent event : Action.decide(state, new CheckAction("action", day), clock, ActionFacts.none())) {
                state = Action.evolve(state, event);
                noted.add(event);
            }
        }
        return noted;
    }

    private static ProgressReported reported(LocalDate on) {
        return new ProgressReported("80433", on, "action", "Going on.", DUE, SelfRating.ON_TRACK, null, null);
    }

    private static List<ActionFellOverdue> overdue(List<ActionEvent> events) {
        return of(ActionFellOverdue.class, events);
    }

    private static List<ActionLongOverdue> longOverdue(List<ActionEvent> events) {
        return of(ActionLongOverdue.class, events);
    }

    private static List<UpdateMissed> silent(List<ActionEvent> events) {
        return of(UpdateMissed.class, events);
    }

    private static <T> List<T> of(Class<T> type, List<ActionEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
