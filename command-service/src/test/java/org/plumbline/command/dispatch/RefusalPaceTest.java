package org.plumbline.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionSupport.AcceptUpdate;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;
import org.plumbline.platform.dispatch.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A person who is refused without end, in front of the interceptor and the history that all commands pass. */
class RefusalPaceTest {

    private static final int A_MINUTE = 20;
    private static final AcceptUpdate COMMAND = new AcceptUpdate("action", LocalDate.of(2025, 3, 3));
    private static final Actor INSISTENT = Actor.of("ao", Role.AO);

    private final AtomicLong nanos = new AtomicLong();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final RefusalPace pace = new RefusalPace(new RefusalLimits(A_MINUTE), meters, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final RefusalHistory history = new RefusalHistory(
            new Apart(events, NoTransactionManager.instance()),
            new AnsweredRequests(JdbcClient.create(new DriverManagerDataSource()), new JsonMapper()),
            pace,
            Clock.systemUTC());
    private final SimpleCommandBus bus = new ExplainingBus(SimpleCommandBus.builder(), (message, work) -> work.run());

    RefusalPaceTest() {
        bus.registerHandlerInterceptor(new Refusing(history, pace));
        bus.subscribe(AcceptUpdate.class.getName(), message -> {
            throw Refused.because(RefusalCode.NOT_SRO);
        });
    }

    private RefusalCode ask(Actor actor) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(COMMAND, Carried.by(actor, "api", AcceptUpdate.class)),
                        AcceptUpdate.class.getName()),
                (message, result) -> thrown.set(result.optionalExceptionResult().orElse(null)));
        Rejection rejection = ((CommandExecutionException) Objects.requireNonNull(thrown.get()))
                .<Rejection>getDetails()
                .orElseThrow();
        return rejection.refusals().getFirst().code();
    }

    private List<RefusalCode> ask(Actor actor, int times) {
        return IntStream.range(0, times).mapToObj(i -> ask(actor)).toList();
    }

    private long kept() {
        return engine.readEvents(null, false)
                .filter(event -> event.getPayload() instanceof CommandRefused)
                .count();
    }

    @Test
    void beyond_the_limit_commands_are_turned_away_and_nothing_more_is_kept() {
        assertThat(ask(INSISTENT, A_MINUTE)).containsOnly(RefusalCode.NOT_SRO);
        assertThat(ask(INSISTENT, 80)).containsOnly(RefusalCode.TOO_MANY_REFUSALS);
        assertThat(kept()).isEqualTo(A_MINUTE);
        assertThat(meters.counter("plumbline.refusals.suppressed").count()).isEqualTo(80);
    }

    @Test
    void others_are_heard_meanwhile_and_the_person_again_after_a_minute() {
        ask(INSISTENT, 100);
        assertThat(ask(Actor.of("ao2", Role.AO), A_MINUTE)).containsOnly(RefusalCode.NOT_SRO);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(ask(INSISTENT, A_MINUTE)).containsOnly(RefusalCode.NOT_SRO);
    }

    @Test
    void whoever_does_not_wait_goes_on_waiting_and_the_history_holds_the_flood_once() {
        ask(INSISTENT, 100);
        for (int i = 0; i < 10; i++) {
            nanos.addAndGet(Duration.ofSeconds(59).toNanos());
            assertThat(ask(INSISTENT)).isEqualTo(RefusalCode.TOO_MANY_REFUSALS);
        }
        assertThat(kept()).isEqualTo(A_MINUTE);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(ask(INSISTENT)).isEqualTo(RefusalCode.NOT_SRO);
    }

    @Test
    void what_could_not_be_made_into_a_command_counts_too() {
        Refused refused = Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        for (int i = 0; i < A_MINUTE; i++) {
            history.record(AcceptUpdate.class, "", INSISTENT, "api", refused);
        }
        assertThatThrownBy(() -> history.record(AcceptUpdate.class, "", INSISTENT, "api", refused))
                .isInstanceOfSatisfying(
                        Refused.class, turned -> assertThat(turned.code()).isEqualTo(RefusalCode.TOO_MANY_REFUSALS));
        assertThat(kept()).isEqualTo(A_MINUTE);
    }

    @Test
    void what_the_product_asks_of_itself_is_kept_whole() {
        assertThat(ask(Actor.of("policy", Role.SYSTEM), 100)).containsOnly(RefusalCode.NOT_SRO);
        assertThat(kept()).isEqualTo(100);
    }
}
