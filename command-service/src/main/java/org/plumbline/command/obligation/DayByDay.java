package org.plumbline.command.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.command.obligation.Period.Counted;
import org.plumbline.kernel.obligation.ObligationCommand.CheckObligation;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationDueSoon;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationMissed;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationRecalculated;

/**
 * What a day brings to a clock that still runs: another last day when the list of bank holidays changed, a reminder at 20,
 * 10, 5 and 1 working days, and in the end that it was missed. Each once; after days off, the most urgent reminder only.
 * Missed is true from the day after the last one, whatever day that is noticed; never after a submission in time.
 */
final class DayByDay {

    private static final List<Integer> REMINDERS = List.of(1, 5, 10, 20);

    private DayByDay() {}

    static List<ObligationEvent> check(Clock before, CheckObligation c, ObligationFacts facts) {
        List<ObligationEvent> events = new ArrayList<>();
        Clock clock = before;
        Optional<Counted> recounted = recounted(before, facts);
        if (recounted.isPresent()) {
            clock = before.counting(before.period().counted(recounted.get()));
            events.add(recalculated(before, clock, c));
        }
        LocalDate dueOn = clock.dueOn();
        if (clock.wasInTime()) {
            return List.copyOf(events);
        }
        if (!c.effectiveOn().isAfter(dueOn)) {
            reminder(clock, c, facts.calendar().workingDaysLeft(c.effectiveOn(), dueOn))
                    .forEach(events::add);
        } else if (!clock.isMissed()) {
            events.add(new ObligationMissed(clock.authority(), dueOn.plusDays(1), c.obligationId(), dueOn));
        }
        return List.copyOf(events);
    }

    private static Optional<Counted> recounted(Clock clock, ObligationFacts facts) {
        Period period = clock.period();
        if (period.isExtended() || !facts.isAdopted()) {
            return Optional.empty();
        }
        return Optional.of(Counted.of(clock.rule(), period.runsFrom(), facts.calendar()))
                .filter(period.counted()::differsFrom);
    }

    private static ObligationRecalculated recalculated(Clock before, Clock clock, CheckObligation c) {
        Counted counted = clock.period().counted();
        boolean isConfirmed = counted.dueOn().equals(before.dueOn());
        return new ObligationRecalculated(
                clock.authority(),
                c.effectiveOn(),
                c.obligationId(),
                before.dueOn(),
                counted.dueOn(),
                counted.calendarVersion(),
                counted.isProvisional(),
                isConfirmed ? "Another list of bank holidays says the same" : "Another list of bank holidays");
    }

    private static Stream<ObligationEvent> reminder(Clock clock, CheckObligation c, int left) {
        return REMINDERS.stream()
                .filter(at -> left <= at)
                .findFirst()
                .filter(at -> at < clock.reminded())
                .map(at -> (ObligationEvent)
                        new ObligationDueSoon(clock.authority(), c.effectiveOn(), c.obligationId(), left, at))
                .stream();
    }
}
