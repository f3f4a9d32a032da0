package org.plumbline.query.metrics;

import static java.time.temporal.ChronoUnit.DAYS;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rhythm;
import org.plumbline.query.action.DeliveryRating.Colour;
import org.plumbline.query.asat.View;
import org.plumbline.query.metrics.Counted.Action;
import org.plumbline.query.metrics.Counted.Recommendation;
import org.plumbline.query.rules.RulesOfTheDay;
import org.springframework.stereotype.Component;

/**
 * Actions and recommendations by the priorities they are under. Numbers add up: whatever is under several counts under the
 * first. Ratings are told under each, so that no priority hides a red. What is not required, and actions for nothing else,
 * count nowhere.
 */
@Component
final class ActionMetrics {

    private static final List<String> AGES = List.of("1_30", "31_60", "61_90", "over_90");
    private static final List<String> CYCLES = List.of("1", "2", "3_or_more");

    private final Counted counted;

    ActionMetrics(Counted counted) {
        this.counted = counted;
    }

    Stream<MetricSnapshot> snapshots(View now, RulesOfTheDay rules) {
        Map<String, Recommendation> required =
                counted.recommendations(now).stream().collect(Collectors.toMap(Recommendation::id, r -> r));
        Map<String, List<String>> priorities = counted.priorities(now);
        Tallies tallies = new Tallies();
        Map<String, List<Colour>> coloursOf = new HashMap<>();
        for (Action action : counted.actions(now)) {
            List<String> of = action.recommendations().stream()
                    .filter(required::containsKey)
                    .toList();
            if (!of.isEmpty()) {
                InForce inForce = rules.strictest(action.inspections().stream());
                Colour colour = action.pace().on(now.today(), inForce);
                of.forEach(id ->
                        coloursOf.computeIfAbsent(id, none -> new ArrayList<>()).add(colour));
                tallies.count(
                        action,
                        priorities(of, priorities),
                        colour,
                        now,
                        inForce.board().rhythm());
            }
        }
        required.values()
                .forEach(r -> tallies.count(
                        r,
                        priorities(List.of(r.id()), priorities),
                        Colour.worst(coloursOf.getOrDefault(r.id(), List.of()))));
        return tallies.snapshots();
    }

    private static List<String> priorities(Collection<String> recommendations, Map<String, List<String>> priorities) {
        List<String> names = recommendations.stream()
                .flatMap(id -> priorities.getOrDefault(id, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? List.of(Counted.NO_PRIORITY) : names;
    }

    /** The gauges while they are counted. */
    private static final class Tallies {

        final Tally states = new Tally("plumbline_actions", "Actions by priority and state");
        final Tally overdue = new Tally(
                "plumbline_actions_overdue",
                "Actions past their due date and neither claimed nor verified, by days overdue");
        final Tally ratings = new Tally(
                "plumbline_actions_delivery_rating", "Actions by the priority they are under and by delivery rating");
        final Tally quiet = new Tally(
                "plumbline_actions_without_update",
                "Actions begun or due to begin and neither claimed nor verified, by whole cycles without an update");
        final Tally slipped = new Tally(
                "plumbline_slippage_days_total",
                "Days by which current due dates are later than first ones, over all actions");
        final Tally furthest = new Tally("plumbline_slippage_days_max", "The largest slip of any action, in days");
        final Tally delivery = new Tally(
                "plumbline_recommendations_delivery_rating",
                "Recommendations by priority and by the worst delivery rating of their actions; grey where they have none");
        final Tally impact =
                new Tally("plumbline_recommendations_impact_rating", "Recommendations by priority and impact rating");

        void count(Action action, List<String> priorities, Colour colour, View now, Rhythm rhythm) {
            String authority = action.authority();
            priorities.forEach(each -> ratings.count("authority", authority, "priority", each, "rating", word(colour)));
            String priority = priorities.getFirst();
            states.count(
                    "authority",
                    authority,
                    "priority",
                    priority,
                    "state",
                    action.pace().state());
            slipped.add(action.slipped(), "authority", authority, "priority", priority);
            furthest.atLeast(action.slipped(), "authority", authority, "priority", priority);
            AGES.forEach(age -> overdue.mention("authority", authority, "priority", priority, "age_band", age));
            long late = DAYS.between(action.pace().dueOn(), now.today());
            if (action.pace().isOpen() && late > 0) {
                overdue.count("authority", authority, "priority", priority, "age_band", age(late));
            }
            CYCLES.forEach(cycles -> quiet.mention("authority", authority, "cycles", cycles));
            int missed = action.pace().cyclesMissed(now.today(), rhythm);
            if (action.pace().isOpen() && missed > 0) {
                String cycles = CYCLES.get(Math.min(missed, CYCLES.size()) - 1);
                quiet.count("authority", authority, "cycles", cycles);
            }
        }

        void count(Recommendation recommendation, List<String> priorities, Colour worst) {
            String authority = recommendation.authority();
            priorities.forEach(each -> delivery.count("authority", authority, "priority", each, "rating", word(worst)));
            impact.count("authority", authority, "priority", priorities.getFirst(), "rating", recommendation.impact());
        }

        private static String age(long late) {
            return AGES.get((int) Math.min((late - 1) / 30, AGES.size() - 1L));
        }

        private static String word(Colour colour) {
            return colour.name().toLowerCase(Locale.ROOT);
        }

        Stream<MetricSnapshot> snapshots() {
            return Stream.of(states, overdue, ratings, quiet, slipped, furthest, delivery, impact)
                    .map(Tally::snapshot);
        }
    }
}
