package org.plumbline.command.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.action.MilestoneEvent.MilestoneAdded;
import org.plumbline.kernel.rules.Waypoint;

/**
 * The milestones of an action, by id.
 *
 * @param open neither complete nor waived, in the order they were added
 * @param settled complete or waived
 */
public record Milestones(Map<String, Waypoint> open, Set<String> settled) {

    static Milestones none() {
        return new Milestones(Map.of(), Set.of());
    }

    boolean contain(String id) {
        return open.containsKey(id) || settled.contains(id);
    }

    boolean areSettled() {
        return open.isEmpty();
    }

    List<Waypoint> ahead() {
        return List.copyOf(open.values());
    }

    Milestones with(MilestoneAdded e) {
        if (contain(e.milestoneId())) {
            return this;
        }
        Map<String, Waypoint> all = new LinkedHashMap<>(open);
        all.put(e.milestoneId(), new Waypoint(e.title(), e.dueOn()));
        return new Milestones(all, settled);
    }

    Milestones settled(String id) {
        if (!contain(id)) {
            return this;
        }
        Map<String, Waypoint> left = new LinkedHashMap<>(open);
        left.remove(id);
        return new Milestones(
                left, Stream.concat(settled.stream(), Stream.of(id)).collect(Collectors.toUnmodifiableSet()));
    }
}
