package org.plumbline.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.visit.LetterCommand.KeepLetterUnpublished;

class DispatcherTest {

    private static final Accepted DONE = new Accepted("a", 3, Map.of());
    private static final DecideCompletion COMMAND = new DecideCompletion("a", true, null, LocalDate.of(2025, 1, 27));

    private final Deque<Exception> failures = new ArrayDeque<>();
    private final Dispatcher dispatcher = dispatcher();

    @Test
    void a_rejection_arrives_as_what_was_thrown() {
        rejectedAs(Refused.because(RefusalCode.SELF_VERIFICATION), Refused.class, "claim");
        rejectedAs(Invalid.field("reason", "is missing"), Invalid.class, "reason is missing");
        rejectedAs(new Unknown("meeting"), Unknown.class, "no such meeting");
        rejectedAs(new AggregateNotFoundException("a", "none"), Unknown.class, "no such action");
        rejectedAs(new ConflictingModificationException("changed"), StaleVersion.class, "changed this first");
    }

    @Test
    void what_there_is_none_of_is_named_after_the_family_of_its_commands() {
        var ofALetter = new KeepLetterUnpublished("v", "It is the first.", LocalDate.of(2025, 1, 27));
        assertThat(Rejection.of(new AggregateNotFoundException("v", "none"), ofALetter)
                        .orElseThrow()
                        .unknown())
                .isEqualTo("visit");
    }

    @Test
    void a_fault_of_ours_is_not_a_rejection() {
        assertThat(Rejection.of(new IllegalStateException("fault"), COMMAND)).isEmpty();
    }

    @Test
    void a_conflict_is_tried_again() {
        failures.add(new ConcurrencyException("here"));
        failures.add(new CommandExecutionException("OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number 3", null));
        assertThat(send(null)).isEqualTo(DONE);
    }

    @Test
    void a_conflict_in_another_process_is_tried_again() {
        Jackson3Serializer json = Jackson3Serializer.builder().build();
        for (Exception thrown : List.of(
                new ConcurrencyException("The same request was answered meanwhile"),
                new DeadlockException("Each waits for the other"))) {
            Overtaken sent = Overtaken.by(thrown).orElseThrow();
            assertThat(json.<String, Overtaken>deserialize(json.serialize(sent, String.class)))
                    .isEqualTo(sent);
            failures.add(new CommandExecutionException("away", null, sent));
        }
        assertThat(send(null)).isEqualTo(DONE);
        assertThat(Overtaken.by(new IllegalStateException("fault"))).isEmpty();
    }

    @Test
    void a_conflict_is_not_tried_again_by_one_who_said_which_version_was_seen() {
        failures.add(new ConcurrencyException("here"));
        assertThatThrownBy(() -> send(2L)).isInstanceOf(StaleVersion.class);
        assertThat(failures).isEmpty();
    }

    @Test
    void a_version_that_was_overtaken_is_stale_even_when_it_is_found_out_at_the_commit() {
        failures.add(new ConflictingModificationException("Expected 0, found 1"));
        assertThatThrownBy(() -> send(0L)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void an_endless_conflict_is_given_up() {
        for (int i = 0; i < 20; i++) {
            failures.add(new ConcurrencyException("here"));
        }
        assertThatThrownBy(() -> send(null)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobody_who_answers_is_not_a_fault_of_the_command() {
        failures.add(new CompletionException(new IllegalStateException("AXONIQ-4003")));
        assertThatThrownBy(() -> send(null)).isInstanceOf(Unavailable.class);
        failures.add(new NoHandlerForCommandException("none"));
        assertThatThrownBy(() -> send(null)).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_rejection_survives_the_way_between_processes() {
        Jackson3Serializer json = Jackson3Serializer.builder().build();
        for (Exception thrown : List.of(
                Refused.because(RefusalCode.NO_QUORUM),
                Invalid.field("to", "is missing"),
                new Unknown("meeting"),
                new ConflictingModificationException("changed"))) {
            Rejection sent = Rejection.of(thrown, COMMAND).orElseThrow();
            assertThat(json.<String, Rejection>deserialize(json.serialize(sent, String.class)))
                    .isEqualTo(sent);
        }
    }

    private void rejectedAs(Exception thrown, Class<? extends Exception> arrives, String saying) {
        failures.add(new CommandExecutionException(
                "away", thrown, Rejection.of(thrown, COMMAND).orElseThrow()));
        assertThatThrownBy(() -> send(null)).isInstanceOf(arrives).hasMessageContaining(saying);
    }

    private Accepted send(@org.jspecify.annotations.Nullable Long seen) {
        return dispatcher.send(new Envelope(COMMAND, new Actor("sro", Role.SRO, null), "api", seen, null));
    }

    private Dispatcher dispatcher() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(DecideCompletion.class.getName(), message -> {
            Exception next = failures.poll();
            if (next != null) {
                throw next;
            }
            return DONE;
        });
        return new Dispatcher(DefaultCommandGateway.builder().commandBus(bus).build());
    }
}
