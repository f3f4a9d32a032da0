package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.rules.Declared;

/**
 * What the owner of an action last said of it.
 *
 * @param reportedOn the day of the latest report
 * @param isAccepted whether the senior responsible owner accepted that report
 * @param forecastOn by when they then thought to be done
 * @param pct how much of it they then said was done
 * @param blockedSince since when something has been in the way
 * @param declared what they declare it to be, worse than the rules find it
 */
public record Outlook(
        Optional<LocalDate> reportedOn,
        boolean isAccepted,
        Optional<LocalDate> forecastOn,
        Optional<Integer> pct,
        Optional<LocalDate> blockedSince,
        Optional<Declared> declared) {

    static Outlook none() {
        return new Outlook(
                Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a report of that day says how it stands now; one of an earlier day only says how it stood. */
    boolean isLatest(LocalDate day) {
        return reportedOn.filter(day::isBefore).isEmpty();
    }

    Outlook reported(ProgressReported e) {
        return isLatest(e.effectiveOn())
                ? new Outlook(
                        Optional.of(e.effectiveOn()),
                        false,
                        Optional.of(e.forecastOn()),
                        Optional.ofNullable(e.pct()).or(() -> pct),
                        blockedSince,
                        declared)
                : this;
    }

    /** The day of the latest report, unless that was accepted. */
    Optional<LocalDate> toAccept() {
        return reportedOn.filter(day -> !isAccepted);
    }

    Outlook accepted() {
        return new Outlook(reportedOn, true, forecastOn, pct, blockedSince, declared);
    }

    Outlook blocked(LocalDate day) {
        return new Outlook(reportedOn, isAccepted, forecastOn, pct, Optional.of(day), declared);
    }

    Outlook unblocked() {
        return new Outlook(reportedOn, isAccepted, forecastOn, pct, Optional.empty(), declared);
    }

    Outlook declared(Declared worse) {
        return new Outlook(reportedOn, isAccepted, forecastOn, pct, blockedSince, Optional.of(worse));
    }

    Outlook undeclared() {
        return new Outlook(reportedOn, isAccepted, forecastOn, pct, blockedSince, Optional.empty());
    }
}
