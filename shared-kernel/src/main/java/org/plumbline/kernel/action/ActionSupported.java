package org.plumbline.kernel.action;

import java.time.LocalDate;

/** That the senior responsible owner stands behind what an owner reported or proposed. Nothing is decided by it. */
public sealed interface ActionSupported extends ActionEvent {

    /** @param reportedOn the day of the report, the latest one then */
    record UpdateAccepted(
            String authority, LocalDate effectiveOn, String actionId, LocalDate reportedOn, String acceptedBy)
            implements ActionSupported {}

    /** @param reason why, for whoever decides */
    record DueDateChangeEndorsed(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String proposalId,
            String reason,
            String endorsedBy)
            implements ActionSupported {}
}
