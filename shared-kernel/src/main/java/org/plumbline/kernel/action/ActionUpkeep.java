package org.plumbline.kernel.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of an action beside progress, dates and completion. */
public sealed interface ActionUpkeep extends ActionCommand {

    /** @param reason what stands in the way, and who could take it away */
    record BlockAction(String actionId, String reason, LocalDate effectiveOn) implements ActionUpkeep {

        public BlockAction {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param reason what took the obstacle away */
    record UnblockAction(String actionId, String reason, LocalDate effectiveOn) implements ActionUpkeep {

        public UnblockAction {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param meetingId the meeting that decided; required when the decision is the board's */
    record CancelAction(
            String actionId, String reason, @Nullable String meetingId, LocalDate effectiveOn)
            implements ActionUpkeep, AtMeeting {

        public CancelAction {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Gives an action to another owner; whoever owned it before still cannot verify it.
     *
     * @param owner pseudonymous id of the new owner
     */
    record ReassignOwner(
            String actionId, String ownerRole, @NamesPerson String owner, String reason, LocalDate effectiveOn)
            implements ActionUpkeep {

        public ReassignOwner {
            new Checks()
                    .text("ownerRole", ownerRole, 200)
                    .person("owner", owner)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Opens an action again that was verified or cancelled.
     *
     * @param changeMeetingId the meeting that decided to add it anew, where the plan is approved and it was cancelled
     */
    record ReopenAction(
            String actionId, String reason, @Nullable String changeMeetingId, LocalDate effectiveOn)
            implements ActionUpkeep {

        public ReopenAction {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("changeMeetingId", changeMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            changeMeetingId = Checks.orNull(changeMeetingId);
        }

        /** Where no board decides on it. */
        public ReopenAction(String actionId, String reason, LocalDate effectiveOn) {
            this(actionId, reason, null, effectiveOn);
        }
    }

    /**
     * Says that the due date is set by law, so that nobody may change it.
     *
     * @param statute the provision that sets it
     */
    record BindDueDate(String actionId, String statute, LocalDate effectiveOn) implements ActionUpkeep {

        public BindDueDate {
            new Checks()
                    .text("statute", statute, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
