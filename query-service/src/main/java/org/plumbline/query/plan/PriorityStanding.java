package org.plumbline.query.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.DeliveryRating.Colour;
import org.plumbline.query.plan.PlanRow.Priority;

/**
 * How the doing of a priority stands, in counts and never as an average: one red action stays visible.
 *
 * @param actions those on its recommendations, apart from cancelled ones
 * @param delivery how many of them have each delivery rating
 */
public record PriorityStanding(String priorityId, int actions, Map<Colour, Integer> delivery) {

    /** @param all the actions of the plan's inspections */
    static PriorityStanding of(Priority priority, List<ActionView> all) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        for (Colour colour : Colour.values()) {
            counts.put(colour, 0);
        }
        List<ActionView> counted = all.stream()
                .filter(a -> !a.row().state().equals("CANCELLED"))
                .filter(a -> a.row().recommendationIds().stream().anyMatch(priority.recommendationIds()::contains))
                .toList();
        counted.forEach(a -> counts.merge(a.delivery().colour(), 1, Integer::sum));
        return new PriorityStanding(priority.priorityId(), counted.size(), counts);
    }

    /** How many have that rating. */
    public int with(String colour) {
        return delivery.getOrDefault(Colour.valueOf(colour), 0);
    }
}
