package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an action runs.
 *
 * @param baselineDueOn the first due date; it never moves
 * @param changes how many times the due date has changed
 * @param statute the provision that sets the due date, where one does
 */
public record Dates(
        LocalDate startOn, LocalDate baselineDueOn, LocalDate dueOn, int changes, Optional<String> statute) {

    static Dates from(LocalDate startOn, LocalDate dueOn) {
        return new Dates(startOn, dueOn, dueOn, 0, Optional.empty());
    }

    Dates movedTo(LocalDate to, int nth) {
        return new Dates(startOn, baselineDueOn, to, nth, statute);
    }

    Dates boundBy(String provision) {
        return new Dates(startOn, baselineDueOn, dueOn, changes, Optional.of(provision));
    }

    boolean include(LocalDate day) {
        return !day.isBefore(startOn) && !day.isAfter(dueOn);
    }
}
