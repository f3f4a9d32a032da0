package org.plumbline.kernel.action;

import java.time.LocalDate;
import org.plumbline.kernel.refusal.Checks;

/** What the product itself asks of an action. */
public sealed interface ActionWatch extends ActionCommand {

    /** Asked each day; asked again it changes nothing. */
    record CheckAction(String actionId, LocalDate effectiveOn) implements ActionWatch {

        public CheckAction {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
