package org.plumbline.command.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Says after each commit that there is something to sequence. */
final class AnnouncingEventStore extends EmbeddedEventStore {

    private final Runnable committed;

    AnnouncingEventStore(Builder builder, Runnable committed) {
        super(builder);
        this.committed = committed;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        committed.run();
    }
}
