package org.plumbline.kernel.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to an action. */
public sealed interface ActionEvent extends DomainEvent
        permits ActionEvent.ActionAdded,
                ActionEvent.ProgressReported,
                ActionEvent.DueDateChangeProposed,
                ActionEvent.DueDateChanged,
                ActionEvent.DueDateChangeRejected,
                ActionEvent.CompletionClaimed,
                ActionEvent.CompletionVerified,
                ActionEvent.CompletionReturned,
                ActionUpkept,
                ActionWatched,
                ActionPlaced,
                ActionAtBoard,
                ActionRevised,
                ActionSupported,
                MilestoneEvent {

    String actionId();

    /**
     * @param baselineDueOn the first due date; it never moves
     * @param ownerBody of the bodies that own the items together, the one that is to act, or null
     */
    record ActionAdded(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String inspectionId,
            List<String> recommendationIds,
            String title,
            String ownerRole,
            String owner,
            LocalDate startOn,
            LocalDate baselineDueOn,
            List<String> successCriteria,
            @Nullable String ownerBody)
            implements ActionEvent {}

    /**
     * @param pct how much of it is done, in per cent, where the owner said; nothing is closed by it
     * @param blockers what the owner said is or may come in the way, without calling the action blocked
     */
    record ProgressReported(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String narrative,
            LocalDate forecastOn,
            SelfRating selfRating,
            @Nullable Integer pct,
            @Nullable String blockers)
            implements ActionEvent {}

    /**
     * @param impact what the move does to others, where the owner said
     * @param recovery how the time is to be made good, where the owner said
     */
    record DueDateChangeProposed(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String proposalId,
            LocalDate from,
            LocalDate to,
            ReasonCode reasonCode,
            String reason,
            String proposedBy,
            @Nullable String impact,
            @Nullable String recovery)
            implements ActionEvent {}

    /**
     * @param nth how many times the date has now changed
     * @param meetingId the meeting that decided, or null when the SRO did
     * @param decisionId under which that meeting's record holds the decision; null when the SRO decided
     * @param approvedBy whose decision it was
     */
    record DueDateChanged(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String proposalId,
            LocalDate from,
            LocalDate to,
            int nth,
            String reason,
            @Nullable String meetingId,
            @Nullable String decisionId,
            Approver approvedBy)
            implements ActionEvent {

        /** Where the event does not say whose decision it was, its meeting does. */
        public DueDateChanged {
            approvedBy = approvedBy == null ? meetingId == null ? Approver.SRO : Approver.BOARD : approvedBy;
        }
    }

    record DueDateChangeRejected(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String proposalId,
            String reason,
            @Nullable String meetingId)
            implements ActionEvent {}

    record CompletionClaimed(
            String authority, LocalDate effectiveOn, String actionId, List<String> evidenceIds, String claimedBy)
            implements ActionEvent {}

    record CompletionVerified(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            @Nullable String reason,
            String verifiedBy) implements ActionEvent {}

    record CompletionReturned(String authority, LocalDate effectiveOn, String actionId, String reason)
            implements ActionEvent {}
}
