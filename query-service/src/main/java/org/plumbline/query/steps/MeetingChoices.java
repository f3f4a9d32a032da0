package org.plumbline.query.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.meeting.MeetingRow;
import org.plumbline.query.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Which meeting a form may name. */
@Component
final class MeetingChoices {

    private static final Set<String> TO_COME = Set.of("PLANNED", "PAPERS_PUBLISHED");
    private static final Set<DecisionType> CHANGES_OF_THE_PLAN =
            Set.of(DecisionType.ADD_ACTION, DecisionType.AMEND_ACTION);
    private static final Set<DecisionType> OF_RECOMMENDATIONS =
            Set.of(DecisionType.REVISE_RESPONSE, DecisionType.SUPERSEDE_RECOMMENDATION);

    private final Meetings meetings;

    MeetingChoices(Meetings meetings) {
        this.meetings = meetings;
    }

    Map<String, String> open(View now) {
        Map<String, String> found = new LinkedHashMap<>();
        meetings.all(now).stream()
                .map(Found::row)
                .filter(row -> row.state().equals("OPEN"))
                .forEach(row -> found.put(row.id(), named(row) + (row.quorate() ? "" : " (not quorate)")));
        return found;
    }

    Map<String, String> toCome(@Nullable String meetingId, View now) {
        return where(row -> TO_COME.contains(row.state()) && !row.id().equals(meetingId), now);
    }

    Map<String, String> thatDecidedToChangeThePlan(View now) {
        return where(
                row -> row.decisions().stream()
                        .anyMatch(d -> CHANGES_OF_THE_PLAN.contains(d.type()) && d.carriedOutBy() == null),
                now);
    }

    Map<String, String> thatDecidedOn(@Nullable String recommendationId, View now) {
        String item = String.valueOf(recommendationId);
        return where(
                row -> row.decisions().stream()
                        .anyMatch(d -> OF_RECOMMENDATIONS.contains(d.type())
                                && d.targets().contains(item)),
                now);
    }

    private Map<String, String> where(Predicate<MeetingRow> holds, View now) {
        Map<String, String> found = new LinkedHashMap<>();
        meetings.all(now).stream().map(Found::row).filter(holds).forEach(row -> found.put(row.id(), named(row)));
        return found;
    }

    private static String named(MeetingRow row) {
        return row.title() + ", " + row.heldOn();
    }
}
