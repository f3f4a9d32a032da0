package org.plumbline.command.neighbours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.plan.Priority;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.kernel.actor.Role;
import org.springframework.stereotype.Component;

/** Who is named as senior responsible owner: of a recommendation itself, and of the priority of the plan that holds it. */
@Component
public class Responsible {

    /** Reads the history: a lock on a recommendation would wait for whoever holds it and asks after its action. */
    private final Covered covered;

    private final Planned planned;

    Responsible(Covered covered, Planned planned) {
        this.covered = covered;
        this.planned = planned;
    }

    /** Of all these, when an SRO acts; nobody asks after them when another role does. */
    public Set<String> srosOf(Collection<String> recommendationIds, Situation s) {
        return s.actor().role() == Role.SRO
                ? asked(
                        recommendationIds.stream()
                                .collect(Collectors.toMap(Function.identity(), covered::recommendation)),
                        s)
                : Set.of();
    }

    /** Of one that is at hand, when an SRO acts. */
    public Set<String> srosOf(String id, RecommendationState state, Situation s) {
        return s.actor().role() == Role.SRO ? asked(Map.of(id, state), s) : Set.of();
    }

    /** Whoever is named now, on the recommendation or for the priority that holds it. */
    public Set<String> srosOf(String id, RecommendationState state) {
        return named(Map.of(id, state));
    }

    /** The plan is read only where it may make a difference. */
    private Set<String> asked(Map<String, RecommendationState> all, Situation s) {
        Set<String> own = all.values().stream().flatMap(r -> r.sro().stream()).collect(Collectors.toUnmodifiableSet());
        return own.stream().anyMatch(s::isActedBy) ? own : named(all);
    }

    private Set<String> named(Map<String, RecommendationState> all) {
        Stream<String> own = all.values().stream().flatMap(r -> r.sro().stream());
        List<String> inspections =
                all.values().stream().map(r -> r.finding().inspectionId()).toList();
        Stream<String> ofPriorities = planned.over(inspections).stream()
                .flatMap(outline -> outline.priorities().stream())
                .filter(priority -> priority.recommendationIds().stream().anyMatch(all::containsKey))
                .map(Priority::sro);
        return Stream.concat(own, ofPriorities).collect(Collectors.toUnmodifiableSet());
    }
}
