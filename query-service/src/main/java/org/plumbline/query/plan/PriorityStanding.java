package org.plumbline.query.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.DeliveryRating.Colour;
import org.plumbline.query.plan.PlanRow.Priority;
import org.plumbline.query.register.RecommendationRow;

/**
 * How a priority stands, in counts and never as an average: one red action stays visible. The difference it makes for
 * children is counted apart from the doing.
 *
 * @param actions those on its recommendations, apart from cancelled ones and those all of whose recommendations are not
 *     required
 * @param rating the worst of their ratings, or grey where there is none
 * @param delivery how many of them have each delivery rating
 * @param impact how many of its recommendations that are required have each impact rating
 */
public record PriorityStanding(
        String priorityId,
        int actions,
        Colour rating,
        Map<Colour, Integer> delivery,
        Map<ImpactRating, Integer> impact) {

    /**
     * @param all the actions of the plan's inspections
     * @param required what these found that is tracked, by id
     */
    static PriorityStanding of(Priority priority, List<ActionView> all, Map<String, RecommendationRow> required) {
        List<String> held = priority.recommendationIds().stream()
                .filter(required::containsKey)
                .toList();
        Map<Colour, Integer> counts = each(Colour.class);
        List<ActionView> counted = all.stream()
                .filter(a -> !a.row().state().equals("CANCELLED"))
                .filter(a -> a.row().recommendationIds().stream().anyMatch(held::contains))
                .toList();
        counted.forEach(a -> counts.merge(a.delivery().colour(), 1, Integer::sum));
        Map<ImpactRating, Integer> impact = each(ImpactRating.class);
        held.forEach(id -> impact.merge(Objects.requireNonNull(required.get(id)).impact(), 1, Integer::sum));
        Colour worst =
                Colour.worst(counted.stream().map(a -> a.delivery().colour()).toList());
        return new PriorityStanding(priority.priorityId(), counted.size(), worst, counts, impact);
    }

    private static <K extends Enum<K>> Map<K, Integer> each(Class<K> kind) {
        Map<K, Integer> counts = new EnumMap<>(kind);
        for (K one : kind.getEnumConstants()) {
            counts.put(one, 0);
        }
        return counts;
    }

    /** How many have that rating. */
    public int with(String colour) {
        return delivery.getOrDefault(Colour.valueOf(colour), 0);
    }

    /** The impact ratings there are, each with its number. */
    public Map<ImpactRating, Integer> made() {
        Map<ImpactRating, Integer> some = new EnumMap<>(impact);
        some.values().removeIf(number -> number == 0);
        return some;
    }
}
