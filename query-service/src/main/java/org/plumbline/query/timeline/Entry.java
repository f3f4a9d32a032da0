package org.plumbline.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * One thing that happened to an item.
 *
 * @param position its place in the one order
 * @param name what happened, as stored
 * @param effectiveOn when it was true
 * @param recordedAt when it was recorded
 * @param actor pseudonymous id of who did it
 * @param data the event's own words
 */
public record Entry(
        long position,
        String eventId,
        String aggregateId,
        long version,
        String name,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String role,
        String client,
        String command,
        JsonNode data) {}
