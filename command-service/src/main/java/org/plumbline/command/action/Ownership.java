package org.plumbline.command.action;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.command.decision.Situation;

/**
 * Who owns an action.
 *
 * @param owner the one person who owns it now
 * @param all everybody who ever owned it
 */
public record Ownership(String owner, Set<String> all) {

    static Ownership of(String owner) {
        return new Ownership(owner, Set.of(owner));
    }

    Ownership passedTo(String next) {
        return new Ownership(
                next, Stream.concat(all.stream(), Stream.of(next)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether whoever acts owns it or ever did. */
    boolean everIncluded(Situation s) {
        return all.stream().anyMatch(s::isActedBy);
    }
}
