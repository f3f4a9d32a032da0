package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owner of an action last said of what is to come.
 *
 * @param forecastOn by when they last thought to be done
 * @param blockedSince since when something has been in the way
 */
public record Outlook(Optional<LocalDate> forecastOn, Optional<LocalDate> blockedSince) {

    static Outlook none() {
        return new Outlook(Optional.empty(), Optional.empty());
    }

    Outlook forecast(LocalDate day) {
        return new Outlook(Optional.of(day), blockedSince);
    }

    Outlook blocked(LocalDate day) {
        return new Outlook(forecastOn, Optional.of(day));
    }

    Outlook unblocked() {
        return new Outlook(forecastOn, Optional.empty());
    }
}
