package org.plumbline.kernel.action;

import java.time.LocalDate;
import org.plumbline.kernel.refusal.Checks;

/** How the senior responsible owner answers for what an owner reports and proposes. */
public sealed interface ActionSupport extends ActionCommand {

    /** Accepts the owner's latest report. */
    record AcceptUpdate(String actionId, LocalDate effectiveOn) implements ActionSupport {

        public AcceptUpdate {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /**
     * Stands behind a proposed date that somebody else decides on.
     *
     * @param reason why, for whoever decides
     */
    record EndorseDueDate(String actionId, String proposalId, String reason, LocalDate effectiveOn)
            implements ActionSupport {

        public EndorseDueDate {
            new Checks()
                    .text("proposalId", proposalId, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
