package org.plumbline.command.incident;

import java.time.LocalDate;

/** What decisions need to know of a personal data breach. */
public sealed interface IncidentState {

    record NotOpened() implements IncidentState {}

    /**
     * @param known the day the council became aware of it
     * @param notification what was decided about telling the regulator
     * @param overdue whether it is on record that the 72 hours passed
     */
    record Open(LocalDate known, Notification notification, boolean overdue) implements IncidentState {

        Open with(Notification next) {
            return new Open(known, next, overdue);
        }
    }

    record Closed() implements IncidentState {}

    /** Whether the regulator is told. */
    enum Notification {
        UNDECIDED,
        GIVEN,
        NOT_NEEDED
    }
}
