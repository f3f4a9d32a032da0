package org.plumbline.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventTypes;
import org.plumbline.query.ledger.Mark;
import org.plumbline.query.ledger.Passage;

/**
 * Hands a processor's batch to its projection as one, just before the commit. Events at positions the rows already hold
 * are passed over, so a batch that comes again changes nothing.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private final Projection projection;
    private final PositionTable positions;
    private final Mark committed;
    private final String batchKey;
    private volatile boolean failing;

    BatchInvoker(Projection projection, PositionTable positions, Mark committed) {
        this.projection = projection;
        this.positions = positions;
        this.committed = committed;
        this.batchKey = "batch of " + projection.name();
    }

    /** Whether the last batch was rolled back; it comes again after a while. */
    boolean isFailing() {
        return failing;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
        Batch batch = unitOfWork.getResource(batchKey);
        if (batch == null) {
            Batch begun = new Batch();
            batch = begun;
            unitOfWork.resources().put(batchKey, batch);
            unitOfWork.onPrepareCommit(u -> apply(begun));
            unitOfWork.onRollback(u -> {
                failing = true;
                projection.forget();
            });
            unitOfWork.afterCommit(u -> {
                failing = false;
                committed.advanceTo(begun.last);
            });
        }
        Passage passage = (Passage) message.getPayload();
        batch.events.addAll(passage.events());
        batch.last = passage.last();
    }

    private static final class Batch {
        private final List<TrackedEventMessage<?>> events = new ArrayList<>();
        private long last;
    }

    private void apply(Batch batch) {
        long stored = positions.lock(projection.name());
        if (stored != committed.position()) {
            projection.forget();
        }
        if (stored >= batch.last) {
            return;
        }
        List<Recorded> fresh = batch.events.stream()
                .map(BatchInvoker::recorded)
                .filter(r -> r.position() > stored)
                .toList();
        if (!fresh.isEmpty()) {
            projection.apply(fresh);
        }
        if (fresh.isEmpty()) {
            positions.moveTo(projection.name(), batch.last);
        } else {
            positions.moveTo(projection.name(), batch.last, fresh.getLast().position());
        }
    }

    private static Recorded recorded(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new Recorded(
                (DomainEvent) message.getPayload(),
                message.trackingToken().position().orElseThrow(),
                message.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                EventTypes.of(message.getPayloadType()).name(),
                message.getTimestamp(),
                message::getMetaData);
    }
}
