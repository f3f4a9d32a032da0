package org.plumbline.command.eventstore;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's JDBC engine, with what {@link StateMemory} holds in place of stored snapshots. */
final class RememberingStorageEngine extends JdbcEventStorageEngine {

    private final StateMemory memory;

    RememberingStorageEngine(Builder builder, StateMemory memory) {
        super(builder);
        this.memory = memory;
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return memory.recall(aggregateId)
                .map(seen -> new GenericDomainEventMessage<>(
                        seen.type(), aggregateId, seen.version(), seen.adapter().get()));
    }
}
