package org.plumbline.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.ledger.Mark;
import org.springframework.context.SmartLifecycle;

/** Runs every projection in a processor of its own: none waits for another, and each is rebuilt alone. */
public final class Projections implements SmartLifecycle {

    /** Gives a projection its way through the ledger. */
    public interface Sources {
        StreamableMessageSource<TrackedEventMessage<?>> readBy(Mark committed, Predicate<Class<?>> concerns);
    }

    /** Passages in one transaction, of up to a thousand events each. */
    private static final int BATCH = 2;

    private record Running(
            Projection projection, Mark committed, BatchInvoker batches, PooledStreamingEventProcessor processor) {}

    private final Map<String, Running> running = new LinkedHashMap<>();
    private final PositionTable positions;
    private final LongSupplier head;
    private final TransactionManager transactions;
    private volatile boolean isRunning;

    public Projections(
            List<Projection> projections,
            Sources sources,
            TokenStore tokens,
            PositionTable positions,
            LongSupplier head,
            TransactionManager transactions,
            Workers workers) {
        this.positions = positions;
        this.head = head;
        this.transactions = transactions;
        for (Projection projection : projections) {
            positions.answerFor(projection.name(), projection.tables());
            Mark committed = new Mark();
            BatchInvoker batches = new BatchInvoker(projection, positions, committed);
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name(projection.name())
                    .eventHandlerInvoker(batches)
                    .errorHandler(PropagatingErrorHandler.instance())
                    .messageSource(sources.readBy(committed, projection::concerns))
                    .tokenStore(tokens)
                    .transactionManager(transactions)
                    .coordinatorExecutor(workers.coordinators())
                    .workerExecutor(workers.workers())
                    .initialSegmentCount(1)
                    .initialToken(StreamableMessageSource::createTailToken)
                    .batchSize(BATCH)
                    .tokenClaimInterval(2_000)
                    .build();
            running.put(projection.name(), new Running(projection, committed, batches, processor));
        }
    }

    @Override
    public void start() {
        registerWhatIsNew();
        Map<String, Long> stored = positions.all();
        running.forEach((name, r) -> {
            r.committed().advanceTo(stored.getOrDefault(name, 0L));
            r.processor().start();
        });
        isRunning = true;
    }

    private void registerWhatIsNew() {
        Set<String> known = positions.all().keySet();
        List<String> added =
                running.keySet().stream().filter(name -> !known.contains(name)).toList();
        if (!added.isEmpty()) {
            long reached = head.getAsLong();
            transactions.executeInTransaction(() -> added.forEach(name -> positions.register(name, reached)));
        }
    }

    @Override
    public void stop() {
        running.values().forEach(r -> r.processor().shutDown());
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    public List<String> names() {
        return List.copyOf(running.keySet());
    }

    /** Whether its processor has met an error it is waiting to try again after. */
    public boolean isInError(String name) {
        Running r = named(name);
        return r.batches().isFailing() || r.processor().isError();
    }

    /** Empties a projection and lets it read everything again. Others go on meanwhile. */
    public synchronized void rebuild(String name) {
        Running r = named(name);
        long reached = head.getAsLong();
        r.processor().shutDown();
        try {
            transactions.executeInTransaction(() -> {
                positions.lock(name);
                r.projection().clear();
                positions.returnToStart(name, reached);
            });
            r.processor().resetTokens(StreamableMessageSource::createTailToken);
            r.committed().returnTo(0);
        } finally {
            r.processor().start();
        }
    }

    /** After trouble with the database: a processor that met it waits up to a minute before it looks again. */
    public synchronized void tryAgain() {
        if (!isRunning) {
            return;
        }
        running.values().forEach(r -> {
            r.processor().shutDown();
            r.processor().start();
        });
    }

    private Running named(String name) {
        Running found = running.get(name);
        if (found == null) {
            throw new Unknown("projection");
        }
        return found;
    }
}
