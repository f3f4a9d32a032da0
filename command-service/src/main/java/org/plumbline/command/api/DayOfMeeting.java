package org.plumbline.command.api;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The day that a meeting was scheduled for, which its first event says. */
@Component
final class DayOfMeeting {

    private final EventStore events;

    DayOfMeeting(@Lazy EventStore events) {
        this.events = events;
    }

    Optional<LocalDate> heldOn(String meetingId) {
        DomainEventStream stream = events.readEvents(meetingId, 0);
        return stream.hasNext() && stream.next().getPayload() instanceof MeetingScheduled scheduled
                ? Optional.of(scheduled.heldOn())
                : Optional.empty();
    }
}
