package org.plumbline.query.ledger;

import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives each projection its own way through the ledger, over stretches they share. */
public final class LedgerSources {

    private final Ledger ledger;
    private final LedgerHead head;
    private final Chunks chunks;

    public LedgerSources(Ledger ledger, LedgerHead head) {
        this.ledger = ledger;
        this.head = head;
        this.chunks = new Chunks(ledger);
    }

    /**
     * @param committed the position the reader has committed, so that the stream never runs far ahead of it
     * @param concerns which events the reader wants
     */
    public StreamableMessageSource<TrackedEventMessage<?>> readBy(Mark committed, Predicate<Class<?>> concerns) {
        return new LedgerSource(ledger, chunks, head.mark(), committed, concerns);
    }
}
