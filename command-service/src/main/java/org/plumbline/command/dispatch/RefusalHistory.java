package org.plumbline.command.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Appends refusals to the history, each in a stream of its own, in a transaction of its own. */
public final class RefusalHistory {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHistory.class);
    private static final List<String> KEPT = List.of("actor", "role", "onBehalfOf", "client", "command");

    private final EventStore events;
    private final TransactionManager transactions;
    private final AnsweredRequests answered;
    private final Clock englishTime;

    RefusalHistory(EventStore events, TransactionManager transactions, AnsweredRequests answered, Clock englishTime) {
        this.events = events;
        this.transactions = transactions;
        this.answered = answered;
        this.englishTime = englishTime;
    }

    void record(String authority, Command command, MetaData carried, Refused refused) {
        String target = CommandCatalogue.of(command.getClass()).isAboutSomethingThatExists() ? command.target() : "";
        record(authority, command.getClass(), target, carried, refused);
    }

    /** A refusal before there was a command: what came could not be made into one. */
    public void record(Class<? extends Command> attempted, Actor actor, String client, Refused refused) {
        record("unknown", attempted, "", MetaData.from(Carried.by(actor, client, attempted)), refused);
    }

    private void record(
            String authority, Class<? extends Command> attempted, String target, MetaData carried, Refused refused) {
        String refusalId = UuidCreator.getTimeOrderedEpoch().toString();
        CommandRefused refusal = new CommandRefused(
                authority,
                LocalDate.now(englishTime),
                refusalId,
                attempted.getSimpleName(),
                target,
                refused.refusals().stream().map(r -> r.code().name()).toList());
        try {
            // On a thread of its own: the refused command's unit of work is still this thread's current one.
            CompletableFuture.runAsync(() -> append(refusalId, refusal, carried, refused), Thread::startVirtualThread)
                    .join();
        } catch (RuntimeException e) {
            LOG.error("A refusal of {} could not be recorded", refusal.command(), e);
        }
    }

    private void append(String refusalId, CommandRefused refusal, MetaData carried, Refused refused) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.attachTransaction(transactions);
        unitOfWork.execute(() -> {
            events.publish(new GenericDomainEventMessage<>(
                    "Refusal", refusalId, 0, refusal, carried.subset(KEPT.toArray(String[]::new))));
            answered.keep(carried, refused);
        });
    }
}
