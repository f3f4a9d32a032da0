package org.plumbline.command.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Committed states, by aggregate. A load starts from what is remembered and reads only the events after it, so it is
 * right even when another process wrote meanwhile, and costs one statement however long the history is.
 */
public final class StateMemory {

    /** How to make an adapter as it was after its event number {@code version}; its state is immutable. */
    public record Remembered(String type, long version, Supplier<Object> adapter) {}

    private final Cache<String, Remembered> states;

    public StateMemory(int most) {
        this.states = Caffeine.newBuilder().maximumSize(most).build();
    }

    public Optional<Remembered> recall(String aggregateId) {
        return Optional.ofNullable(states.getIfPresent(aggregateId));
    }

    /** Remembers once the unit of work has committed; what is rolled back is never remembered. */
    public void rememberAfterCommit(String aggregateId, String type, long version, Supplier<Object> adapter) {
        if (CurrentUnitOfWork.isStarted()) {
            Remembered state = new Remembered(type, version, adapter);
            CurrentUnitOfWork.get().root().afterCommit(committed -> remember(aggregateId, state));
        }
    }

    private void remember(String aggregateId, Remembered state) {
        states.asMap().merge(aggregateId, state, (old, now) -> now.version() >= old.version() ? now : old);
    }
}
