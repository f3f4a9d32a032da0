package org.plumbline.command.privacy;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_ALLOWED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.privacy.AllowanceState.Allowed;
import org.plumbline.command.privacy.AllowanceState.Held;
import org.plumbline.command.privacy.AllowanceState.NeverHeld;
import org.plumbline.kernel.privacy.ScreeningCommand;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** Text that was held back, and whether a second person allowed it. */
public final class Allowance {

    private Allowance() {}

    public static AllowanceState initial() {
        return new NeverHeld();
    }

    public static List<ScreeningEvent> decide(AllowanceState state, ScreeningCommand command, Situation s) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case AllowText c -> allow(state, c, s);
        };
    }

    private static List<ScreeningEvent> allow(AllowanceState state, AllowText c, Situation s) {
        Held held = switch (state) {
            case NeverHeld _ -> throw new Unknown("screening");
            case Allowed _ -> throw Refused.because(ALREADY_ALLOWED);
            case Held found -> found;
        };
        new Refusals()
                .when(s.isActedBy(held.from()), SAME_PERSON, "Another person allows it.")
                .orElseGoOn();
        return List.of(new TextAllowed(
                held.authority(),
                c.effectiveOn(),
                c.screeningId(),
                c.reason(),
                s.actor().id()));
    }

    public static AllowanceState evolve(AllowanceState state, ScreeningEvent event) {
        return switch (event) {
            case TextHeldBack e when state instanceof NeverHeld -> new Held(e.authority(), e.heldBackFrom());
            case TextAllowed e when state instanceof Held -> new Allowed(e.authority());
            case TextHeldBack _, TextAllowed _ -> state;
        };
    }
}
