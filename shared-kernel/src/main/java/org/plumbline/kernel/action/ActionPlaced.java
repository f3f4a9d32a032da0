package org.plumbline.kernel.action;

import java.time.LocalDate;
import java.util.List;

/** What a new action belongs to beside the recommendations it is for. */
public sealed interface ActionPlaced extends ActionEvent {

    /**
     * It is to discharge recommendations of several inspections; each goes on by its own.
     *
     * @param inspectionIds all of them, in the order of its recommendations
     */
    record ActionShared(String authority, LocalDate effectiveOn, String actionId, List<String> inspectionIds)
            implements ActionPlaced {}

    /** The board decided to add it, as is needed once a plan is approved. */
    record ChangeAllowed(String authority, LocalDate effectiveOn, String actionId, String meetingId, String decisionId)
            implements ActionPlaced {}
}
