package org.plumbline.query.ledger;

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

    /** @param committed the position the reader has committed, so that the stream never runs far ahead of it */
    public StreamableMessageSource<TrackedEventMessage<?>> readBy(Mark committed) {
        return new LedgerSource(ledger, chunks, head.mark(), committed);
    }
}
