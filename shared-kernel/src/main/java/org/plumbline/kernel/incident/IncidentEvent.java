package org.plumbline.kernel.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened about a personal data breach. It belongs to no one authority, and never says whose data it is. */
public sealed interface IncidentEvent extends DomainEvent {

    String incidentId();

    /**
     * @param effectiveOn the day the council became aware of it
     * @param notifyBy the day on which, at the hour it became aware, the 72 hours of UK GDPR, Article 33 end
     */
    record IncidentOpened(
            String authority,
            LocalDate effectiveOn,
            String incidentId,
            List<IncidentKind> kinds,
            List<PeopleConcerned> concerned,
            LocalDate notifyBy,
            String openedBy)
            implements IncidentEvent {

        public IncidentOpened {
            kinds = List.copyOf(kinds);
            concerned = List.copyOf(concerned);
        }
    }

    /** @param delayReason why it took longer, which Article 33(1) asks for; null when it did not */
    record RegulatorNotified(
            String authority,
            LocalDate effectiveOn,
            String incidentId,
            String reference,
            @Nullable String delayReason,
            String notifiedBy)
            implements IncidentEvent {}

    record IncidentNotNotifiable(
            String authority, LocalDate effectiveOn, String incidentId, String reason, String judgedBy)
            implements IncidentEvent {}

    /** The 72 hours passed and nothing was decided. It may be decided still. */
    record NotificationOverdue(String authority, LocalDate effectiveOn, String incidentId, LocalDate notifyBy)
            implements IncidentEvent {}

    record IncidentClosed(String authority, LocalDate effectiveOn, String incidentId, String measures, String closedBy)
            implements IncidentEvent {}
}
