package org.plumbline.command.privacy;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.plumbline.command.dispatch.Apart;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
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

    void record(String screeningId, Suspicion suspicion, MetaData carried) {
        try {
            apart.commit(() -> {
                if (!apart.hasBegun(screeningId)) {
                    String from = String.valueOf(carried.get(Metadata.ACTOR));
                    String target = apart.knownOrNothing(suspicion.target());
                    apart.begin(
                            "Screening",
                            screeningId,
                            suspicion.heldBack(screeningId, target, from, LocalDate.now(englishTime)),
                            carried);
                }
            });
        } catch (ConcurrencyException e) {
            LOG.debug("The same text was held back at the same moment", e);
        } catch (RuntimeException e) {
            LOG.error(
                    "What was held back of {} could not be recorded",
                    suspicion.command().getClass().getSimpleName(),
                    e);
        }
    }
}
