package org.plumbline.kernel.action;

import java.time.LocalDate;

/** What happened to a milestone of an action. */
public sealed interface MilestoneEvent extends ActionEvent {

    String milestoneId();

    record MilestoneAdded(
            String authority, LocalDate effectiveOn, String actionId, String milestoneId, String title, LocalDate dueOn)
            implements MilestoneEvent {}

    record MilestoneCompleted(String authority, LocalDate effectiveOn, String actionId, String milestoneId)
            implements MilestoneEvent {}

    record MilestoneWaived(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String milestoneId,
            String reason,
            String waivedBy)
            implements MilestoneEvent {}
}
