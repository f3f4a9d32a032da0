package org.plumbline.kernel.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an action beside progress, dates and completion. */
public sealed interface ActionUpkept extends ActionEvent {

    record ActionBlocked(String authority, LocalDate effectiveOn, String actionId, String reason)
            implements ActionUpkept {}

    record ActionUnblocked(String authority, LocalDate effectiveOn, String actionId, String reason)
            implements ActionUpkept {}

    /** @param meetingId the meeting that decided, or null when the SRO did */
    record ActionCancelled(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String reason,
            @Nullable String meetingId) implements ActionUpkept {}

    record OwnerReassigned(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String from,
            String to,
            String ownerRole,
            String reason)
            implements ActionUpkept {}

    record ActionReopened(String authority, LocalDate effectiveOn, String actionId, String reason)
            implements ActionUpkept {}

    /** @param statute the provision that sets the due date */
    record DueDateBound(String authority, LocalDate effectiveOn, String actionId, String statute)
            implements ActionUpkept {}
}
