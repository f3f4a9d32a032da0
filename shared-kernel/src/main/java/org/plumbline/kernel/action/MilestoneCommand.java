package org.plumbline.kernel.action;

import java.time.LocalDate;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of the milestones of an action. */
public sealed interface MilestoneCommand extends ActionCommand {

    String milestoneId();

    /** @param dueOn between the start and the due date of the action */
    record AddMilestone(String actionId, String milestoneId, String title, LocalDate dueOn, LocalDate effectiveOn)
            implements MilestoneCommand {

        public AddMilestone {
            new Checks()
                    .text("title", title, 500)
                    .required("dueOn", dueOn)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record CompleteMilestone(String actionId, String milestoneId, LocalDate effectiveOn) implements MilestoneCommand {

        public CompleteMilestone {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /** @param reason why the action can be complete without it */
    record WaiveMilestone(String actionId, String milestoneId, String reason, LocalDate effectiveOn)
            implements MilestoneCommand {

        public WaiveMilestone {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
