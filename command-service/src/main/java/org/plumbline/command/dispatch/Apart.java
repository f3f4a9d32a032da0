package org.plumbline.command.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.Metadata;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Records what outlives a command that is rolled back: in a transaction and a stream of its own. */
@Component
public final class Apart {

    private static final String[] KEPT = {
        Metadata.ACTOR, Metadata.ROLE, Metadata.ON_BEHALF_OF, Metadata.CLIENT, Metadata.COMMAND
    };

    private final EventStore events;
    private final TransactionManager transactions;

    Apart(@Lazy EventStore events, TransactionManager transactions) {
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Does the work and commits it, on a thread of its own: the command's unit of work is still this thread's current one.
     *
     * @throws RuntimeException what the work or its commit threw
     */
    public void commit(Runnable work) {
        try {
            CompletableFuture.runAsync(() -> inTransaction(work), Thread::startVirtualThread)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    private void inTransaction(Runnable work) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.attachTransaction(transactions);
        unitOfWork.execute(work);
    }

    /** The first event of a stream, with who was behind the command and where it came from. */
    public void begin(String type, String id, DomainEvent event, MetaData carried) {
        events.publish(new GenericDomainEventMessage<>(type, id, 0, event, carried.subset(KEPT)));
    }

    /** Of the first of the items that there is, whose authority it concerns. */
    Optional<String> authorityOf(List<String> items) {
        return items.stream()
                .filter(this::hasBegun)
                .map(id -> ((DomainEvent) events.readEvents(id, 0).next().getPayload()).authority())
                .findFirst();
    }

    /** The id, if there is something of that id; else nothing, as an id may be made of anything. */
    public String knownOrNothing(String id) {
        return !id.isEmpty() && hasBegun(id) ? id : "";
    }

    public boolean hasBegun(String id) {
        return events.lastSequenceNumberFor(id).isPresent();
    }
}
