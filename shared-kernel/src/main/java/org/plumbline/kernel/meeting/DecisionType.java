package org.plumbline.kernel.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a board decides on. Most decisions are taken by the command that carries them out, and minuted with it; the others are
 * recorded at the meeting, and named afterwards by whoever carries them out.
 */
public enum DecisionType {
    CLOSE_RECOMMENDATION("CloseRecommendation"),
    CHANGE_DUE_DATE("DecideDueDate"),
    KEEP_DUE_DATE("DecideDueDate"),
    ADD_ACTION,
    DECLINE_ACTION,
    CANCEL_ACTION("CancelAction"),
    AMEND_ACTION,
    CHANGE_TARGET("ChangeTarget"),
    CHANGE_THRESHOLDS("ChangeThresholds"),
    RETIRE_MEASURE("RetireMeasure"),
    ADOPT_RULES("AdoptRules"),
    ACCEPT_RISK("AcceptRisk"),
    ENDORSE_PLAN("EndorseVersion"),
    APPROVE_PLAN("ApproveVersion"),
    RETURN_PLAN("ReturnVersion"),
    CLOSE_PLAN("ClosePlan"),
    REOPEN_RECOMMENDATION("ReopenRecommendation"),
    LEAVE_CLOSED("DismissReopening"),
    SUPERSEDE_RECOMMENDATION,
    REVISE_RESPONSE,
    CONCLUDE_INSPECTION("ConcludeInspection"),
    WAIVE_IMPACT("CloseRecommendation"),
    WAIVE_EMBEDDING("CloseRecommendation"),
    REOPEN_RISK("ReopenRisk"),
    AGREE_MINUTES("AgreeMinutes"),
    OTHER;

    private final @Nullable String takenBy;

    DecisionType() {
        this.takenBy = null;
    }

    DecisionType(String takenBy) {
        this.takenBy = takenBy;
    }

    /** Name of the command that takes it and carries it out; null where it is recorded at the meeting. */
    public @Nullable String takenBy() {
        return takenBy;
    }
}
