package org.plumbline.query.ledger;

import java.time.Instant;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** One reader's view of the ledger as Axon's processors want it. */
final class LedgerSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final Ledger ledger;
    private final Chunks chunks;
    private final Mark head;
    private final Mark committed;
    private final Predicate<Class<?>> concerns;

    LedgerSource(Ledger ledger, Chunks chunks, Mark head, Mark committed, Predicate<Class<?>> concerns) {
        this.ledger = ledger;
        this.chunks = chunks;
        this.head = head;
        this.committed = committed;
        this.concerns = concerns;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(
                chunks,
                head,
                committed,
                concerns,
                token == null ? 0 : token.position().orElse(0));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(ledger.positionAt(moment));
    }
}
