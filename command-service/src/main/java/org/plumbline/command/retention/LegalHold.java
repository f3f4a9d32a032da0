package org.plumbline.command.retention;

import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.NO_LEGAL_HOLD;

import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.retention.LegalHoldCommand;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.kernel.retention.LegalHoldCommand.PlaceLegalHold;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldLifted;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldPlaced;

/** Whether everything of an inspection is kept, whatever its retention period; placed and lifted in turn. */
public final class LegalHold {

    private LegalHold() {}

    /** @param authority Ofsted's number of the authority inspected */
    public static List<LegalHoldEvent> decide(boolean held, LegalHoldCommand command, Situation s, String authority) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        String by = s.actor().id();
        return switch (command) {
            case PlaceLegalHold c -> {
                new Refusals().when(held, LEGAL_HOLD).orElseGoOn();
                yield List.of(new LegalHoldPlaced(authority, c.effectiveOn(), c.inspectionId(), c.reason(), by));
            }
            case LiftLegalHold c -> {
                new Refusals().when(!held, NO_LEGAL_HOLD).orElseGoOn();
                yield List.of(new LegalHoldLifted(authority, c.effectiveOn(), c.inspectionId(), c.reason(), by));
            }
        };
    }

    public static boolean evolve(boolean held, LegalHoldEvent event) {
        return event instanceof LegalHoldPlaced;
    }
}
