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

    record ProgressReported(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String narrative,
            LocalDate forecastOn,
            SelfRating selfRating)
            implements ActionEvent {}

    record DueDateChangeProposed(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String proposalId,
            LocalDate from,
            LocalDate to,
            ReasonCode reasonCode,
            String reason,
            String proposedBy)
            implements ActionEvent {}

    /**
     * @param nth how many times the date has now changed
     * @param meetingId the meeting that decided, or null when the SRO did
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
            @Nullable String meetingId)
            implements ActionEvent {}

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
