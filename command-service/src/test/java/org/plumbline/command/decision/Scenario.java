package org.plumbline.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.refusal.Violation;

/** Given events, when asked, then events or a refusal. */
public record Scenario<S, C, E, F>(S state, Decide<S, C, E, F> decide, BiFunction<S, E, S> evolve) {

    @FunctionalInterface
    public interface Decide<S, C, E, F> {
        List<E> decide(S state, C command, Situation situation, F facts);
    }

    @SafeVarargs
    public final Scenario<S, C, E, F> given(E... events) {
        S next = state;
        for (E event : events) {
            next = evolve.apply(next, event);
        }
        return new Scenario<>(next, decide, evolve);
    }

    public Outcome<E> when(C command, Situation situation, F facts) {
        return new Outcome<>(() -> {
            try {
                return decide.decide(state, command, situation, facts);
            } catch (Refused refused) {
                Catalogued.check(command, refused);
                throw refused;
            }
        });
    }

    public record Outcome<E>(Supplier<List<E>> decision) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(decision.get()).containsExactly(events);
        }

        public void thenNothing() {
            assertThat(decision.get()).isEmpty();
        }

        public void thenRefused(RefusalCode... codes) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(decision::get)
                    .satisfies(refused -> assertThat(refused.refusals())
                            .extracting(Refusal::code)
                            .containsExactly(codes));
        }

        public void thenInvalid(String... fields) {
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(decision::get)
                    .satisfies(invalid -> assertThat(invalid.violations())
                            .extracting(Violation::field)
                            .containsExactly(fields));
        }

        public void thenUnknown() {
            assertThatExceptionOfType(Unknown.class).isThrownBy(decision::get);
        }

        public void thenImpossible() {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(decision::get);
        }
    }
}
