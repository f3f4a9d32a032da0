package org.plumbline.command.inspection;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.obligation.ClockTrigger;

/**
 * What decisions on an inspection need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param recommendationIds for a confirmation, one new id per finding, in the findings' order
 * @param framework the framework the inspection is or would be under, when it is known
 * @param meeting the meeting a conclusion names, when there is such a meeting
 * @param openItems what is not settled yet
 * @param successor the inspection that is to take the place of this one
 */
public record InspectionFacts(
        List<String> recommendationIds,
        Optional<Framework> framework,
        Optional<BoardMeeting> meeting,
        List<String> openItems,
        Optional<Successor> successor) {

    /**
     * @param state as it stands
     * @param replacesThis whether it was itself replaced by the inspection at hand
     */
    public record Successor(InspectionState state, boolean replacesThis) {}

    public InspectionFacts {
        recommendationIds = List.copyOf(recommendationIds);
        openItems = List.copyOf(openItems);
    }

    /** Whether a clock of the framework counts from the day the report was sent. */
    boolean countsFromTheSending() {
        return framework
                .filter(f -> f.clocks().stream().anyMatch(clock -> clock.trigger() == ClockTrigger.SENT))
                .isPresent();
    }

    public static InspectionFacts none() {
        return new InspectionFacts(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    public static InspectionFacts under(Optional<Framework> framework) {
        return new InspectionFacts(List.of(), framework, Optional.empty(), List.of(), Optional.empty());
    }

    public static InspectionFacts confirming(List<String> recommendationIds, Optional<Framework> framework) {
        return new InspectionFacts(recommendationIds, framework, Optional.empty(), List.of(), Optional.empty());
    }

    public static InspectionFacts concluding(Optional<BoardMeeting> meeting, List<String> openItems) {
        return new InspectionFacts(List.of(), Optional.empty(), meeting, openItems, Optional.empty());
    }

    /** @param openItems recommendations of this one that are not settled */
    public static InspectionFacts replacing(Successor successor, List<String> openItems) {
        return new InspectionFacts(List.of(), Optional.empty(), Optional.empty(), openItems, Optional.of(successor));
    }
}
