package org.plumbline.command.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.plumbline.command.dispatch.Apart;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.privacy.PersonalData;
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
    private final Apart apart;
    private final Clock englishTime;

    HeldBackTexts(@Lazy EventStore events, Apart apart, Clock englishTime) {
        this.events = events;
        this.apart = apart;
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
            apart.commit(() -> {
                if (!apart.hasBegun(screeningId)) {
                    apart.begin("Screening", screeningId, heldBack, carried);
                }
            });
        } catch (ConcurrencyException e) {
            LOG.debug("The same text was held back at the same moment", e);
        } catch (RuntimeException e) {
            LOG.error("What was held back of {} could not be recorded", heldBack.command(), e);
        }
    }
}
