package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.action.ActionWatched.ActionFellOverdue;
import org.plumbline.kernel.action.ActionWatched.ActionLongOverdue;
import org.plumbline.kernel.action.ActionWatched.UpdateMissed;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rhythm;

/**
 * What passing days bring to an action that is neither claimed nor finished; a claim that is sent back is late from its due
 * date on. Noted as of the day it came about, even when nobody looked until later; after days off, the months of silence are
 * noted once, with their number.
 */
final class DayByDay {

    private DayByDay() {}

    static List<ActionEvent> check(ActionState state, CheckAction c, InForce inForce) {
        if (!(state instanceof Open)) {
            return List.of();
        }
        Commitment commitment = state.commitment();
        List<ActionEvent> events = new ArrayList<>(overdue(commitment, c, inForce));
        events.addAll(silent(commitment, c, inForce.board().rhythm()));
        return List.copyOf(events);
    }

    private static List<ActionEvent> overdue(Commitment commitment, CheckAction c, InForce inForce) {
        LocalDate dueOn = commitment.dates().dueOn();
        int longDays = inForce.board().overdueDays();
        Watch watch = commitment.watch();
        List<ActionEvent> events = new ArrayList<>();
        if (c.effectiveOn().isAfter(dueOn)
                && !watch.overdueOf().filter(dueOn::equals).isPresent()) {
            events.add(new ActionFellOverdue(commitment.authority(), dueOn.plusDays(1), c.actionId(), dueOn));
        }
        if (c.effectiveOn().isAfter(dueOn.plusDays(longDays))
                && !watch.longOverdueOf().filter(dueOn::equals).isPresent()) {
            LocalDate first = dueOn.plusDays(longDays + 1L);
            LocalDate since = Objects.requireNonNullElse(inForce.validFrom(), first);
            events.add(new ActionLongOverdue(
                    commitment.authority(), since.isAfter(first) ? since : first, c.actionId(), dueOn));
        }
        return events;
    }

    private static List<ActionEvent> silent(Commitment commitment, CheckAction c, Rhythm rhythm) {
        Watch watch = commitment.watch();
        int missed = rhythm.cycles(watch.heardOn(), c.effectiveOn());
        return missed > watch.missed()
                ? List.of(new UpdateMissed(
                        commitment.authority(),
                        rhythm.after(watch.heardOn(), missed),
                        c.actionId(),
                        watch.heardOn(),
                        missed))
                : List.of();
    }
}
