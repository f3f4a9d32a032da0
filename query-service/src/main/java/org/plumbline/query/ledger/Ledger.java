package org.plumbline.query.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The history in its one final order; positions are dense and start at 1. */
public interface Ledger {

    /** The last position there is, or 0 when nothing ever happened. */
    long head();

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
