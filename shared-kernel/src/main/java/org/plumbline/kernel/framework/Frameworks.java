package org.plumbline.kernel.framework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.obligation.ClockRule;

/** The frameworks there are, and the clocks each starts. A later list adds to an earlier one, or replaces by code. */
public final class Frameworks {

    private final Map<String, Framework> frameworks;
    private final Map<String, ClockRule> rules;

    /** @throws IllegalArgumentException saying in a sentence what is wrong with which framework or rule */
    public Frameworks(FrameworkList... lists) {
        for (FrameworkList list : lists) {
            WellFormed.noneTwice(
                    "framework",
                    list.frameworks().stream()
                            .map(f -> String.valueOf(f.code()))
                            .toList());
            WellFormed.noneTwice(
                    "clock rule",
                    list.clockRules().stream()
                            .map(r -> String.valueOf(r.code()))
                            .toList());
        }
        frameworks = byCode(Stream.of(lists).flatMap(list -> list.frameworks().stream()), Framework::code);
        rules = byCode(Stream.of(lists).flatMap(list -> list.clockRules().stream()), ClockRule::code);
        rules.values().forEach(WellFormed::check);
        frameworks.values().forEach(framework -> WellFormed.check(framework, rules.keySet()));
    }

    public Collection<Framework> all() {
        return frameworks.values();
    }

    public Optional<Framework> find(String code) {
        return Optional.ofNullable(frameworks.get(code));
    }

    /** Every kind of item that any of them makes, in the order of the codes. */
    public SortedSet<String> kinds() {
        return frameworks.values().stream()
                .flatMap(framework -> framework.terms().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every grade that any of them gives, in the order of the codes. */
    public SortedSet<String> grades() {
        return frameworks.values().stream()
                .flatMap(framework -> framework.grades().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalStateException when the history knows a framework that the configuration no longer has */
    public Framework named(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalStateException("The framework " + code + " is no longer configured"));
    }

    /** All that reports of the framework start, in its order. */
    public List<RuledClock> clocksOf(String code) {
        return named(code).clocks().stream()
                .map(clock -> new RuledClock(Objects.requireNonNull(rules.get(clock.rule())), clock))
                .toList();
    }

    private static <T> Map<String, T> byCode(Stream<T> all, Function<T, String> code) {
        return all.collect(Collectors.toMap(
                one -> Objects.requireNonNullElse(code.apply(one), ""),
                Function.identity(),
                (earlier, later) -> later,
                TreeMap::new));
    }
}
