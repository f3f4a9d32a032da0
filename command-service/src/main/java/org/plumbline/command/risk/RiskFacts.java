package org.plumbline.command.risk;

import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.inspection.Standing;

/**
 * What decisions on a risk need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param inspection where the inspection stands whose plan a new risk threatens
 * @param authority Ofsted's number of the authority whose plan a new risk threatens, or {@code "unknown"}
 * @param recommendations ids of those named that there are, under that authority
 * @param meeting the meeting an acceptance names, when there is such a meeting
 */
public record RiskFacts(
        Standing inspection, String authority, Set<String> recommendations, Optional<BoardMeeting> meeting) {

    public RiskFacts {
        recommendations = Set.copyOf(recommendations);
    }

    public static RiskFacts none() {
        return new RiskFacts(Standing.CONFIRMED, "unknown", Set.of(), Optional.empty());
    }

    public static RiskFacts identifying(Standing inspection, String authority, Set<String> recommendations) {
        return new RiskFacts(inspection, authority, recommendations, Optional.empty());
    }

    public static RiskFacts linking(Set<String> recommendations) {
        return new RiskFacts(Standing.CONFIRMED, "unknown", recommendations, Optional.empty());
    }

    public static RiskFacts meeting(Optional<BoardMeeting> meeting) {
        return new RiskFacts(Standing.CONFIRMED, "unknown", Set.of(), meeting);
    }
}
