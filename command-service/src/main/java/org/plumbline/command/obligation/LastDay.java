package org.plumbline.command.obligation;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import org.plumbline.command.obligation.ObligationState.Owed;
import org.plumbline.command.obligation.ObligationState.Started;
import org.plumbline.command.obligation.ObligationState.StoodDown;
import org.plumbline.kernel.obligation.ObligationCommand.ExtendClock;
import org.plumbline.kernel.obligation.ObligationCommand.StandDownClock;
import org.plumbline.kernel.obligation.ObligationEvent.ClockExtended;
import org.plumbline.kernel.obligation.ObligationEvent.ClockStoodDown;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;

/** What people may do to the last day of a clock: pass on that it was lengthened, or that nothing is owed. */
final class LastDay {

    private LastDay() {}

    static ClockExtended extend(Started state, ExtendClock c) {
        Clock clock = state.clock();
        refusingWhatIsDone(new Refusals(), state)
                .when(!clock.rule().mayBeExtended(), STATUTORY_DATE)
                .when(c.to().equals(clock.dueOn()), DATE_UNCHANGED, "That is its last day already.")
                .orElseGoOn();
        if (c.to().isBefore(clock.dueOn())) {
            throw Invalid.field("to", "must be after " + clock.dueOn() + ", its last day until now");
        }
        return new ClockExtended(
                clock.authority(), c.effectiveOn(), c.obligationId(), clock.dueOn(), c.to(), c.reason());
    }

    static ClockStoodDown standDown(Started state, StandDownClock c) {
        refusingWhatIsDone(new Refusals(), state)
                .when(!state.clock().rule().mayBeStoodDown(), CLOCK_UNCONDITIONAL)
                .orElseGoOn();
        return new ClockStoodDown(state.authority(), c.effectiveOn(), c.obligationId(), c.reason());
    }

    /** Adds to the refusals that nothing is owed any more. */
    static Refusals refusingWhatIsDone(Refusals refusals, Started state) {
        boolean isStoodDown = state instanceof StoodDown;
        return refusals.when(isStoodDown, CLOCK_STOOD_DOWN)
                .when(!isStoodDown && !(state instanceof Owed), ALREADY_DISCHARGED);
    }
}
