package org.plumbline.command.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.refusal.Unknown;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that happened to one thing, where its state does not say enough. */
@Component
final class Histories {

    private final EventStore store;

    Histories(@Lazy EventStore store) {
        this.store = store;
    }

    /** @param events from the first to the last, never empty */
    record History(List<DomainEvent> events) {

        /** Number of the last event, from 0. */
        long last() {
            return events.size() - 1L;
        }

        <E> Stream<E> of(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast);
        }

        <S, E> S fold(S initial, Class<E> family, BiFunction<S, E, S> evolve) {
            S state = initial;
            for (E event : of(family).toList()) {
                state = evolve.apply(state, event);
            }
            return state;
        }
    }

    /**
     * @param what its kind in one word, such as {@code measure}
     * @throws Unknown when there is nothing of that kind under that id
     */
    History of(String id, String what) {
        return read(id, what::equalsIgnoreCase).orElseThrow(() -> new Unknown(what));
    }

    /** Nothing when nothing ever happened to it. */
    Optional<History> find(String id) {
        return read(id, _ -> true);
    }

    private Optional<History> read(String id, Predicate<String> isWanted) {
        List<DomainEvent> events = new ArrayList<>();
        store.readEvents(id, 0)
                .asStream()
                .filter(message -> isWanted.test(message.getType()))
                .forEach(message -> events.add((DomainEvent) message.getPayload()));
        return events.isEmpty() ? Optional.empty() : Optional.of(new History(List.copyOf(events)));
    }
}
