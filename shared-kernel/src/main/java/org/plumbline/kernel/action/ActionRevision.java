package org.plumbline.kernel.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of an action to have it said otherwise: rated worse, or put in other words. */
public sealed interface ActionRevision extends ActionCommand {

    /**
     * Its owner declares it worse than the rules find it, never better; it holds until the next meeting of its board.
     *
     * @param reason what the rules cannot know
     */
    record DeclareRating(String actionId, DeclaredRating rating, String reason, LocalDate effectiveOn)
            implements ActionRevision {

        public DeclareRating {
            new Checks()
                    .required("rating", rating)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Puts an action in other words; what it is for, its dates and the number of its criteria stay.
     *
     * @param title of the action, as it stands or put otherwise
     * @param successCriteria each as it stands or put otherwise, in their order
     * @param reason what was wrong with the words before
     * @param changeMeetingId the meeting that decided it, once a plan that holds the action is approved
     */
    record AmendAction(
            String actionId,
            String title,
            List<String> successCriteria,
            String reason,
            @Nullable String changeMeetingId,
            LocalDate effectiveOn)
            implements ActionRevision {

        public AmendAction {
            new Checks()
                    .text("title", title, 500)
                    .notEmpty("successCriteria", successCriteria)
                    .texts("successCriteria", successCriteria, 1_000)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("changeMeetingId", changeMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            successCriteria = List.copyOf(successCriteria);
            changeMeetingId = Checks.orNull(changeMeetingId);
        }
    }
}
