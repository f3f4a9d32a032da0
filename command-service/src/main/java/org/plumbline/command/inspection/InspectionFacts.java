package org.plumbline.command.inspection;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.kernel.framework.Framework;

/**
 * What decisions on an inspection need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param recommendationIds for a confirmation, one new id per finding, in the findings' order
 * @param framework the framework the inspection is or would be under, when it is known
 * @param meeting the meeting a conclusion names, when there is such a meeting
 * @param openItems what is not settled yet
 * @param replacesThis whether the inspection named as taking the place of this one was itself replaced by it
 */
public record InspectionFacts(
        List<String> recommendationIds,
        Optional<Framework> framework,
        Optional<BoardMeeting> meeting,
        List<String> openItems,
        boolean replacesThis) {

    public InspectionFacts {
        recommendationIds = List.copyOf(recommendationIds);
        openItems = List.copyOf(openItems);
    }

    public static InspectionFacts none() {
        return new InspectionFacts(List.of(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    public static InspectionFacts under(Optional<Framework> framework) {
        return new InspectionFacts(List.of(), framework, Optional.empty(), List.of(), false);
    }

    public static InspectionFacts confirming(List<String> recommendationIds, Optional<Framework> framework) {
        return new InspectionFacts(recommendationIds, framework, Optional.empty(), List.of(), false);
    }

    public static InspectionFacts concluding(Optional<BoardMeeting> meeting, List<String> openItems) {
        return new InspectionFacts(List.of(), Optional.empty(), meeting, openItems, false);
    }

    public static InspectionFacts replacing(boolean replacesThis) {
        return new InspectionFacts(List.of(), Optional.empty(), Optional.empty(), List.of(), replacesThis);
    }
}
