package org.plumbline.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionSupport.AcceptUpdate;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Overtaken;
import org.plumbline.platform.dispatch.Rejection;

/** Exceptions do not travel between processes; their details do. */
class ExplainingBusTest {

    private static final AcceptUpdate COMMAND = new AcceptUpdate("action", LocalDate.of(2025, 3, 3));

    @Test
    void a_rule_that_says_no_is_in_the_details() {
        Refused refused = Refused.because(RefusalCode.NOT_SRO);
        assertThat(details(() -> {
                    throw refused;
                }))
                .isEqualTo(Rejection.of(refused));
    }

    @Test
    void what_turns_out_only_at_the_commit_is_in_the_details_too() {
        assertThat(details(() -> CurrentUnitOfWork.get().onPrepareCommit(work -> {
                    throw new ConflictingModificationException("Expected 10, found 11");
                })))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.stale()).isTrue());
        assertThat(details(() -> CurrentUnitOfWork.get().onPrepareCommit(work -> {
                    throw new ConcurrencyException("Appended meanwhile");
                })))
                .isEqualTo(new Overtaken("Appended meanwhile"));
    }

    @Test
    void a_fault_of_ours_stays_what_it_is_and_what_was_done_is_answered() {
        IllegalStateException fault = new IllegalStateException("fault");
        assertThat(thrown(() -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(thrown(() -> {})).isNull();
    }

    private static @Nullable Object details(Runnable handler) {
        return thrown(handler) instanceof CommandExecutionException explained
                ? explained.getDetails().orElse(null)
                : null;
    }

    private static @Nullable Throwable thrown(Runnable handler) {
        SimpleCommandBus bus = new ExplainingBus(SimpleCommandBus.builder(), (message, work) -> work.run());
        bus.subscribe(AcceptUpdate.class.getName(), message -> {
            handler.run();
            return "done";
        });
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<>(COMMAND),
                (message, result) -> thrown.set(result.optionalExceptionResult().orElse(null)));
        return thrown.get();
    }
}
