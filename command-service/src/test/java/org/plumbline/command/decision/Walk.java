package org.plumbline.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/**
 * Whatever is asked by whomever, in whatever order: a long way through the states of one aggregate.
 *
 * @param ask chooses what is asked next, from the state and chance
 * @param check looks at every step that something came of
 */
public record Walk<S, C, E, F>(
        S initial,
        Scenario.Decide<S, C, E, F> decide,
        BiFunction<S, E, S> evolve,
        BiFunction<S, Random, Asked<C, F>> ask,
        Check<S, E> check) {

    /** New ids are made up for what begins, so nobody can ask for it twice. */
    private static final Set<String> BEGUN_BEFORE = Set.of(
            "This action has been added before",
            "This evidence has been submitted before",
            "This incident has been opened before",
            "This inspection has been proposed before",
            "This inspection has been registered before",
            "This measure has been defined before",
            "This meeting has been scheduled before",
            "This milestone has been added before",
            "This plan has been drafted before",
            "This priority has been added before",
            "This risk has been identified before",
            "Notice of this visit is on record");

    /** What is asked, by whom, and what is so elsewhere. */
    public record Asked<C, F>(C command, Situation by, F facts) {}

    /** @param before the state in which an event happened, and {@code after} what it made of it */
    public interface Check<S, E> {
        void step(S before, E event, S after, Situation by);
    }

    /** Walks, and answers with what happened on the way. */
    public List<E> from(int seed, int steps) {
        Random random = new Random(seed);
        List<E> history = new ArrayList<>();
        S state = initial;
        for (int step = 0; step < steps; step++) {
            Asked<C, F> asked = ask.apply(state, random);
            List<E> events = decided(state, asked);
            assertThat(decided(state, asked)).as("decide is deterministic").isEqualTo(events);
            for (E event : events) {
                S after = evolve.apply(state, event);
                check.step(state, event, after, asked.by());
                state = after;
            }
            history.addAll(events);
            if (!history.isEmpty()) {
                E any = history.get(random.nextInt(history.size()));
                assertThat(evolve.apply(state, any)).as("evolve is total").isNotNull();
            }
        }
        return history;
    }

    private List<E> decided(S state, Asked<C, F> asked) {
        try {
            return decide.decide(state, asked.command(), asked.by(), asked.facts());
        } catch (Refused refused) {
            Catalogued.check(asked.command(), refused);
            return List.of();
        } catch (Unknown | Invalid e) {
            return List.of();
        } catch (IllegalStateException e) {
            if (BEGUN_BEFORE.contains(e.getMessage())) {
                return List.of();
            }
            throw e;
        }
    }

    /** Every kind of event of a sealed family. */
    public static Set<Class<?>> kinds(Class<?> family) {
        Function<Class<?>, Set<Class<?>>> nested = Walk::kinds;
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .map(nested)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())
                : Set.of(family);
    }

    /** One of them. */
    @SafeVarargs
    public static <T> T any(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
