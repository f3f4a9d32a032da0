package org.plumbline.command.action;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The milestones of an action, by id.
 *
 * @param open neither complete nor waived
 * @param settled complete or waived
 */
public record Milestones(Set<String> open, Set<String> settled) {

    static Milestones none() {
        return new Milestones(Set.of(), Set.of());
    }

    boolean contain(String id) {
        return open.contains(id) || settled.contains(id);
    }

    Milestones with(String id) {
        return contain(id) ? this : new Milestones(and(open, id), settled);
    }

    Milestones settled(String id) {
        return contain(id)
                ? new Milestones(
                        open.stream().filter(other -> !other.equals(id)).collect(Collectors.toUnmodifiableSet()),
                        and(settled, id))
                : this;
    }

    private static Set<String> and(Set<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
