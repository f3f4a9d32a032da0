package org.plumbline.kernel.action;

import java.time.LocalDate;

/** How an action came before the board. */
public sealed interface ActionAtBoard extends ActionEvent {

    /**
     * It was red when a meeting closed.
     *
     * @param running at how many meetings running it is red, this one counted
     * @param because the sentence that explains the rating
     * @param rulesVersion of the board's rules by which it was rated, or 0 for the standard ones
     * @param escalated whether what it is to discharge was escalated for that, once for as long as it stays red
     */
    record ActionRedAtMeeting(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String meetingId,
            int running,
            String because,
            int rulesVersion,
            boolean escalated)
            implements ActionAtBoard {}

    /** It was red at the last meeting, and when this one closed it was not. */
    record ActionNoLongerRed(String authority, LocalDate effectiveOn, String actionId, String meetingId)
            implements ActionAtBoard {}

    /**
     * The date has moved as often as anyone but the board may move it, so its owner speaks to the next proposal at the next
     * meeting, whenever that is scheduled.
     *
     * @param changes how often the date has moved
     * @param rulesVersion of the board's rules that say so, or 0 for the standard ones
     */
    record OwnerPutOnAgenda(
            String authority,
            LocalDate effectiveOn,
            String actionId,
            String proposalId,
            String owner,
            int changes,
            int rulesVersion)
            implements ActionAtBoard {}
}
