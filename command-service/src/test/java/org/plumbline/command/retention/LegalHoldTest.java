package org.plumbline.command.retention;

import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.NO_LEGAL_HOLD;

import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.retention.LegalHoldCommand;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.kernel.retention.LegalHoldCommand.PlaceLegalHold;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldLifted;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldPlaced;

class LegalHoldTest {

    private static final PlaceLegalHold PLACE = new PlaceLegalHold("inspection", "An inquiry asked.", TODAY);
    private static final LiftLegalHold LIFT = new LiftLegalHold("inspection", "The inquiry ended.", TODAY);
    private static final LegalHoldPlaced PLACED =
            new LegalHoldPlaced("80433", TODAY, "inspection", "An inquiry asked.", "p-clerk");
    private static final LegalHoldLifted LIFTED =
            new LegalHoldLifted("80433", TODAY, "inspection", "The inquiry ended.", "p-clerk");

    @Test
    void a_hold_is_placed_and_lifted_in_turn() {
        given().when(PLACE, CLERK, "80433").then(PLACED);
        given(PLACED).when(LIFT, CLERK, "80433").then(LIFTED);
        given(PLACED, LIFTED).when(PLACE, CLERK, "80433").then(PLACED);
    }

    @Test
    void a_hold_in_force_is_not_placed_again_and_none_is_not_lifted() {
        given(PLACED).when(PLACE, CLERK, "80433").thenRefused(LEGAL_HOLD);
        given().when(LIFT, CLERK, "80433").thenRefused(NO_LEGAL_HOLD);
        given(PLACED, LIFTED).when(LIFT, CLERK, "80433").thenRefused(NO_LEGAL_HOLD);
    }

    @Test
    void a_hold_is_not_dated_in_the_future() {
        given().when(new PlaceLegalHold("inspection", "Later.", TOMORROW), CLERK, "80433")
                .thenInvalid("effectiveOn");
    }

    private static Scenario<Boolean, LegalHoldCommand, LegalHoldEvent, String> given(LegalHoldEvent... events) {
        return new Scenario<Boolean, LegalHoldCommand, LegalHoldEvent, String>(
                        false, LegalHold::decide, LegalHold::evolve)
                .given(events);
    }
}
