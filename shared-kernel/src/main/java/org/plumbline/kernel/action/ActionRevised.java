package org.plumbline.kernel.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.rules.WorkRating;

/** What was said of an action beside what the rules find, and what it says itself put otherwise. */
public sealed interface ActionRevised extends ActionEvent {

    /**
     * Its owner declares it worse than the rules find it.
     *
     * @param reason as the owner put it, or the report that says it is at risk or off track
     * @param found how the rules rated it on that day
     * @param rulesVersion of the board's rules by which they did, or 0 for the standard ones
     */
    record RatingDeclared(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            DeclaredRating rating,
            String reason,
            WorkRating found,
            int rulesVersion)
            implements ActionRevised {}

    /**
     * A meeting of the board saw what was declared, and from then on it counts no longer.
     *
     * @param rating what had been declared
     */
    record DeclaredRatingExpired(
            String authority, LocalDate effectiveOn, String actionId, WorkRating rating, String meetingId)
            implements ActionRevised {}

    /**
     * It says the same in other words; what was read before stays in the history.
     *
     * @param meetingId the meeting that decided, where a plan that holds it was approved
     */
    record ActionAmended(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String titleBefore,
            String title,
            List<String> successCriteriaBefore,
            List<String> successCriteria,
            String reason,
            @Nullable String meetingId,
            @Nullable String decisionId)
            implements ActionRevised {}
}
