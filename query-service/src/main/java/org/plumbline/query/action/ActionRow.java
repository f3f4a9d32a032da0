package org.plumbline.query.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ReasonCode;
import org.plumbline.kernel.action.SelfRating;

/**
 * An action as it stands.
 *
 * @param baselineDueOn the first due date; never moves
 * @param dueOn the due date now
 * @param slippageDays days between the two
 */
public record ActionRow(
        String id,
        String inspectionId,
        List<String> recommendationIds,
        String title,
        String ownerRole,
        String owner,
        LocalDate startOn,
        LocalDate baselineDueOn,
        LocalDate dueOn,
        List<String> successCriteria,
        String state,
        int timesRedated,
        long slippageDays,
        @Nullable Report report,
        @Nullable Proposal proposal,
        @Nullable Claim claim,
        @Nullable Verdict verdict) {

    /** The owner's latest report. */
    public record Report(String narrative, LocalDate forecastOn, SelfRating selfRating, LocalDate on) {}

    /** A new date that awaits a decision. */
    public record Proposal(
            String proposalId, LocalDate to, ReasonCode reasonCode, String reason, String proposedBy, LocalDate on) {}

    /** The owner's claim that it is done. */
    public record Claim(List<String> evidenceIds, String claimedBy, LocalDate on) {}

    /** The answer to the latest claim. */
    public record Verdict(boolean verified, @Nullable String reason, String by, LocalDate on) {}

    static ActionRow added(ActionAdded e) {
        return new ActionRow(
                e.actionId(),
                e.inspectionId(),
                e.recommendationIds(),
                e.title(),
                e.ownerRole(),
                e.owner(),
                e.startOn(),
                e.baselineDueOn(),
                e.baselineDueOn(),
                e.successCriteria(),
                "NOT_STARTED",
                0,
                0,
                null,
                null,
                null,
                null);
    }

    ActionRow reported(Report latest) {
        return with(
                dueOn,
                state.equals("NOT_STARTED") ? "IN_PROGRESS" : state,
                timesRedated,
                latest,
                proposal,
                claim,
                verdict);
    }

    ActionRow proposed(Proposal waiting) {
        return with(dueOn, state, timesRedated, report, waiting, claim, verdict);
    }

    ActionRow redated(LocalDate to, int nth) {
        return with(to, state, nth, report, null, claim, verdict);
    }

    ActionRow notRedated() {
        return with(dueOn, state, timesRedated, report, null, claim, verdict);
    }

    ActionRow claimed(Claim made) {
        return with(dueOn, "COMPLETE_CLAIMED", timesRedated, report, proposal, made, null);
    }

    ActionRow judged(Verdict given) {
        return with(
                dueOn,
                given.verified() ? "COMPLETE_VERIFIED" : "IN_PROGRESS",
                timesRedated,
                report,
                proposal,
                claim,
                given);
    }

    private ActionRow with(
            LocalDate due,
            String next,
            int redated,
            @Nullable Report latest,
            @Nullable Proposal waiting,
            @Nullable Claim made,
            @Nullable Verdict given) {
        return new ActionRow(
                id,
                inspectionId,
                recommendationIds,
                title,
                ownerRole,
                owner,
                startOn,
                baselineDueOn,
                due,
                successCriteria,
                next,
                redated,
                ChronoUnit.DAYS.between(baselineDueOn, due),
                latest,
                waiting,
                made,
                given);
    }
}
