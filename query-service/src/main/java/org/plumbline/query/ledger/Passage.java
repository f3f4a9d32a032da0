package org.plumbline.query.ledger;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Events one after another, handed to a reader as one message: what Axon's processors cost they cost for each message, not
 * for each event.
 *
 * @param events those that concern the reader, each with its position as token
 * @param last position up to which the ledger has been read, whether or not that event concerns the reader
 */
public record Passage(List<TrackedEventMessage<?>> events, long last) {}
