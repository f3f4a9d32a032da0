package org.plumbline.kernel.action;

import java.time.LocalDate;

/** What passing days brought to an action that is not finished. Each once for a due date, or for a month of silence. */
public sealed interface ActionWatched extends ActionEvent {

    /** @param dueOn the due date that passed; the first day after it is the effective day */
    record ActionFellOverdue(String authority, LocalDate effectiveOn, String actionId, LocalDate dueOn)
            implements ActionWatched {}

    /** Overdue by more days than the rules of the day before allow: what it is to discharge is escalated. */
    record ActionLongOverdue(String authority, LocalDate effectiveOn, String actionId, LocalDate dueOn)
            implements ActionWatched {}

    /**
     * @param since the day of the latest report, or the start where there is none
     * @param missed whole cycles without a report since then
     */
    record UpdateMissed(String authority, LocalDate effectiveOn, String actionId, LocalDate since, int missed)
            implements ActionWatched {}
}
