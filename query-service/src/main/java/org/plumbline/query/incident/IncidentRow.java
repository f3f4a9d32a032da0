package org.plumbline.query.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.incident.IncidentEvent.*;
import org.plumbline.kernel.incident.IncidentKind;
import org.plumbline.kernel.incident.PeopleConcerned;

/**
 * A personal data breach.
 *
 * @param knownOn the day the council became aware of it
 * @param notifyBy the day on which, at the hour it became aware, the 72 hours end
 * @param state {@code UNDECIDED}, {@code OVERDUE}, {@code NOTIFIED}, {@code NOT_NOTIFIABLE} or {@code CLOSED}
 * @param decidedOn when the regulator was told, or it was said why not
 * @param reference the regulator's number for it
 * @param reason why the regulator was told late, or not at all
 * @param measures what was done about it
 */
public record IncidentRow(
        String id,
        List<IncidentKind> kinds,
        List<PeopleConcerned> concerned,
        LocalDate knownOn,
        LocalDate notifyBy,
        String state,
        @Nullable LocalDate decidedOn,
        @Nullable String reference,
        @Nullable String reason,
        @Nullable String measures) {

    static IncidentRow opened(IncidentOpened e) {
        return new IncidentRow(
                e.incidentId(),
                e.kinds(),
                e.concerned(),
                e.effectiveOn(),
                e.notifyBy(),
                "UNDECIDED",
                null,
                null,
                null,
                null);
    }

    IncidentRow after(IncidentEvent event) {
        return switch (event) {
            case IncidentOpened _ -> this;
            case RegulatorNotified e -> with("NOTIFIED", e.effectiveOn(), e.reference(), e.delayReason(), measures);
            case IncidentNotNotifiable e -> with("NOT_NOTIFIABLE", e.effectiveOn(), null, e.reason(), measures);
            case NotificationOverdue _ -> with("OVERDUE", null, null, null, measures);
            case IncidentClosed e -> with("CLOSED", decidedOn, reference, reason, e.measures());
        };
    }

    private IncidentRow with(
            String next,
            @Nullable LocalDate day,
            @Nullable String number,
            @Nullable String why,
            @Nullable String done) {
        return new IncidentRow(id, kinds, concerned, knownOn, notifyBy, next, day, number, why, done);
    }
}
