package org.plumbline.kernel.action;

import java.time.LocalDate;
import java.util.List;

/** What an action belongs to beside the recommendations it was added for. */
public sealed interface ActionPlaced extends ActionEvent {

    /**
     * It is to discharge recommendations of several inspections; each goes on by its own.
     *
     * @param inspectionIds all of them, in the order of its recommendations
     */
    record ActionShared(String authority, LocalDate effectiveOn, String actionId, List<String> inspectionIds)
            implements ActionPlaced {}

    /**
     * Another recommendation took the place of one it was to discharge, and it goes on for that one.
     *
     * @param inspectionIds those of its recommendations from then on
     */
    record ActionCarried(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String fromRecommendationId,
            String toRecommendationId,
            List<String> inspectionIds)
            implements ActionPlaced {}

    /** The board decided to add it, as is needed once a plan is approved. */
    record ChangeAllowed(String authority, LocalDate effectiveOn, String actionId, String meetingId, String decisionId)
            implements ActionPlaced {}
}
