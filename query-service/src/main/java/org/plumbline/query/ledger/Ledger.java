package org.plumbline.query.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The history in its one final order; positions are dense and start at 1. */
public interface Ledger {

    /** @param since when the oldest of them was recorded; null when there is none */
    record Unplaced(long events, @Nullable Instant since) {

        /** Every stored event has its position. */
        public static final Unplaced NONE = new Unplaced(0, null);
    }

    /** The last position there is, or 0 when nothing ever happened. */
    long head();

    /** Events that are stored and have no position yet. */
    Unplaced unplaced();

    /** Events at positions after {@code position}, in order, at most {@code limit}. */
    List<TrackedEventMessage<?>> after(long position, int limit);

    /** What kinds of event stand at positions after {@code position}, at most {@code limit} of them. */
    Set<Class<?>> kindsAfter(long position, int limit);

    /** The last position known at that moment: everything up to it had been recorded by then. */
    long positionAt(Instant moment);

    /** When everything up to that position was known; empty where there is no such position. */
    Optional<Instant> knownAt(long position);

    /** Where an aggregate's event of that number stands, once it has been sequenced. */
    OptionalLong positionOf(String aggregateId, long version);
}
