package org.plumbline.kernel.plan;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;

/** The approval chains there are. A later list adds to an earlier one, or replaces by name. */
public final class ApprovalChains {

    /** Who may record what a body resolved. */
    public static final Set<Role> RECORDERS = Set.copyOf(EnumSet.of(Role.CHAIR, Role.CLERK, Role.DCS));

    private final Map<String, ApprovalChain> chains;

    /** @throws IllegalArgumentException saying in a sentence what is wrong with which chain */
    public ApprovalChains(ApprovalChainList... lists) {
        chains = Stream.of(lists)
                .flatMap(list -> list.chains().stream())
                .collect(Collectors.toMap(
                        chain -> Objects.requireNonNullElse(chain.name(), ""),
                        Function.identity(),
                        (earlier, later) -> later,
                        TreeMap::new));
        chains.values().forEach(ApprovalChains::check);
    }

    public Collection<ApprovalChain> all() {
        return chains.values();
    }

    public Optional<ApprovalChain> find(String name) {
        return Optional.ofNullable(chains.get(name));
    }

    private static void check(ApprovalChain chain) {
        must(
                chain.name() != null && chain.name().matches("[a-z][a-z0-9-]{1,59}"),
                "An approval chain has the name " + chain.name() + "; names are small letters, digits and hyphens");
        String name = "The approval chain " + chain.name();
        must(isSaid(chain.title(), 200), name + " has no title of at most 200 characters");
        must(!chain.steps().isEmpty(), name + " has no steps; at least one body approves");
        must(chain.steps().size() <= 10, name + " has " + chain.steps().size() + " steps; at most 10 are taken");
        chain.steps().forEach(step -> check(step, name));
        long bodies = chain.steps().stream().map(ChainStep::body).distinct().count();
        must(bodies == chain.steps().size(), name + " names a body twice");
    }

    private static void check(ChainStep step, String chain) {
        must(isSaid(step.body(), 200), chain + " has a step without a body of at most 200 characters");
        must(
                step.recordedBy() != null && RECORDERS.contains(step.recordedBy()),
                chain + " does not say who records what " + step.body() + " resolved: CHAIR, CLERK or DCS");
    }

    private static boolean isSaid(@Nullable String words, int longest) {
        return words != null && !words.isBlank() && words.length() <= longest;
    }

    private static void must(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
