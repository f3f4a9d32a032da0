package org.plumbline.command.risk;

import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting;

/**
 * What decisions on a risk need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param authority Ofsted's number of the authority whose plan a new risk threatens, or {@code "unknown"}
 * @param recommendations ids of those named that there are, under that authority
 * @param meeting the meeting an acceptance names, when there is such a meeting
 */
public record RiskFacts(String authority, Set<String> recommendations, Optional<BoardMeeting> meeting) {

    public RiskFacts {
        recommendations = Set.copyOf(recommendations);
    }

    public static RiskFacts none() {
        return new RiskFacts("unknown", Set.of(), Optional.empty());
    }

    public static RiskFacts identifying(String authority, Set<String> recommendations) {
        return new RiskFacts(authority, recommendations, Optional.empty());
    }

    public static RiskFacts meeting(Optional<BoardMeeting> meeting) {
        return new RiskFacts("unknown", Set.of(), meeting);
    }
}
