package org.plumbline.command.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.privacy.PersonalData;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What was held back, each text once, in a stream and a transaction of its own: the command it came in is rolled back. */
@Component
class HeldBackTexts {

    private static final Logger LOG = LoggerFactory.getLogger(HeldBackTexts.class);

    private final EventStore events;
    private final TransactionManager transactions;
    private final Clock englishTime;

    HeldBackTexts(@Lazy EventStore events, TransactionManager transactions, Clock englishTime) {
        this.events = events;
        this.transactions = transactions;
        this.englishTime = englishTime;
    }

    boolean isAllowed(String screeningId) {
        return events.readEvents(screeningId)
                .asStream()
                .anyMatch(event -> TextAllowed.class.equals(event.getPayloadType()));
    }

    void record(String screeningId, Command command, MetaData carried, Map<String, Set<PersonalData>> found) {
        TextHeldBack heldBack = new TextHeldBack(
                "unknown",
                LocalDate.now(englishTime),
                screeningId,
                command.getClass().getSimpleName(),
                CommandCatalogue.of(command.getClass()).isAboutSomethingThatExists() ? command.target() : "",
                List.copyOf(found.keySet()),
                HeldBack.kinds(found),
                String.valueOf(carried.get(Metadata.ACTOR)));
        try {
            // On a thread of its own: the refused command's unit of work is still this thread's current one.
            CompletableFuture.runAsync(() -> append(heldBack, carried), Thread::startVirtualThread)
                    .join();
        } catch (RuntimeException e) {
            LOG.error("What was held back of {} could not be recorded", heldBack.command(), e);
        }
    }

    private void append(TextHeldBack heldBack, MetaData carried) {
        try {
            UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
            unitOfWork.attachTransaction(transactions);
            unitOfWork.execute(() -> {
                if (events.lastSequenceNumberFor(heldBack.screeningId()).isEmpty()) {
                    publish(heldBack, carried);
                }
            });
        } catch (ConcurrencyException e) {
            LOG.debug("The same text was held back at the same moment", e);
        }
    }

    private void publish(ScreeningEvent event, MetaData carried) {
        events.publish(new GenericDomainEventMessage<>(
                "Screening",
                event.screeningId(),
                0,
                event,
                carried.subset(
                        Metadata.ACTOR, Metadata.ROLE, Metadata.ON_BEHALF_OF, Metadata.CLIENT, Metadata.COMMAND)));
    }
}
