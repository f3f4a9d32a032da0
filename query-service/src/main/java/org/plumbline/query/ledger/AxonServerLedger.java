package org.plumbline.query.ledger;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.axonserver.connector.event.axon.GrpcBackedDomainEventData;
import org.axonframework.axonserver.connector.event.axon.GrpcMetaDataAwareSerializer;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.plumbline.kernel.event.EventTypes;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon Server's own order, which is dense and final already. Its index starts at 0, our positions at 1. */
public final class AxonServerLedger implements Ledger {

    private static final int PATIENCE_SECONDS = 5;
    private static final int BUFFER = 1_000;

    private final Supplier<EventChannel> channel;
    private final Serializer events;
    private final EventUpcaster upcasters;
    private final JdbcClient readModel;

    public AxonServerLedger(
            Supplier<EventChannel> channel, Serializer events, EventUpcaster upcasters, JdbcClient readModel) {
        this.channel = channel;
        this.events = new GrpcMetaDataAwareSerializer(events);
        this.upcasters = upcasters;
        this.readModel = readModel;
    }

    @Override
    public long head() {
        return answer(channel.get().getLastToken()) + 1;
    }

    /** The server gives an event its index as it stores it. */
    @Override
    public Unplaced unplaced() {
        return Unplaced.NONE;
    }

    @Override
    public List<TrackedEventMessage<?>> after(long position, int limit) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        stored(position, limit).stream().<TrackedEventData<?>>map(AxonServerLedger::atPosition),
                        events,
                        upcasters)
                .<TrackedEventMessage<?>>map(m -> m)
                .toList();
    }

    /** Events as the server keeps them, at positions after {@code position}, at most {@code limit}. */
    public List<EventWithToken> stored(long position, int limit) {
        long last = Math.min(position + limit, head());
        List<EventWithToken> stored = new ArrayList<>();
        if (last <= position) {
            return stored;
        }
        try (EventStream stream = channel.get().openStream(position - 1, BUFFER)) {
            while (position + stored.size() < last) {
                EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new QueryTimeoutException("Axon Server did not send the next event in time");
                }
                stored.add(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return stored;
    }

    @Override
    public Set<Class<?>> kindsAfter(long position, int limit) {
        return stored(position, limit).stream()
                .map(stored -> EventTypes.named(stored.getEvent().getPayload().getType())
                        .type())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The server counts in whole milliseconds: it is asked for the first event after this one. */
    @Override
    public long positionAt(Instant moment) {
        return Math.max(0, answer(channel.get().getTokenAt(moment.toEpochMilli() + 1)));
    }

    @Override
    public Optional<Instant> knownAt(long position) {
        return stored(Math.max(0, position - 1), 1).stream()
                .filter(stored -> stored.getToken() + 1 == position)
                .map(stored -> Instant.ofEpochMilli(stored.getEvent().getTimestamp()))
                .findFirst();
    }

    /** The server cannot be asked this; the timeline, which every reader waits for too, can. */
    @Override
    public OptionalLong positionOf(String aggregateId, long version) {
        return readModel
                .sql("select position from read_model.timeline where aggregate_id = :id and version = :version limit 1")
                .param("id", aggregateId)
                .param("version", version)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static TrackedEventData<?> atPosition(EventWithToken stored) {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(stored.getToken() + 1),
                new GrpcBackedDomainEventData(stored.getEvent()));
    }

    private static long answer(CompletableFuture<Long> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("Interrupted while Axon Server was asked", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new QueryTimeoutException("Axon Server did not answer", e);
        }
    }
}
