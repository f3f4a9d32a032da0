package org.plumbline.command.obligation;

import java.util.Optional;
import java.util.Set;
import org.plumbline.kernel.calendar.WorkingCalendar;

/**
 * What decisions on a clock need from elsewhere.
 *
 * @param calendar the list of bank holidays that is here
 * @param isAdopted whether the board goes by that list, having adopted it or none in particular
 * @param planVersions those that the chain of the plan approved which covers the inspection, when one does
 */
public record ObligationFacts(WorkingCalendar calendar, boolean isAdopted, Optional<Set<String>> planVersions) {

    public static ObligationFacts counting(WorkingCalendar calendar) {
        return new ObligationFacts(calendar, true, Optional.empty());
    }

    public static ObligationFacts planned(WorkingCalendar calendar, Optional<Set<String>> versions) {
        return new ObligationFacts(calendar, true, versions);
    }

    public static ObligationFacts watching(WorkingCalendar calendar, boolean isAdopted) {
        return new ObligationFacts(calendar, isAdopted, Optional.empty());
    }

    boolean isApproved(String planVersion) {
        return planVersions.map(all -> all.contains(planVersion)).orElse(true);
    }
}
