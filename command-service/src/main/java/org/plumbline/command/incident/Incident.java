package org.plumbline.command.incident;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_NOTIFIED;
import static org.plumbline.kernel.refusal.RefusalCode.DELAY_UNEXPLAINED;
import static org.plumbline.kernel.refusal.RefusalCode.INCIDENT_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.NOTIFICATION_UNDECIDED;

import java.util.List;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.incident.IncidentState.Closed;
import org.plumbline.command.incident.IncidentState.NotOpened;
import org.plumbline.command.incident.IncidentState.Notification;
import org.plumbline.command.incident.IncidentState.Open;
import org.plumbline.kernel.incident.IncidentCommand;
import org.plumbline.kernel.incident.IncidentCommand.*;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.incident.IncidentEvent.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** A personal data breach, from when it became known until it was dealt with. */
public final class Incident {

    static final String AUTHORITY = "unknown";

    private Incident() {}

    public static IncidentState initial() {
        return new NotOpened();
    }

    public static List<IncidentEvent> decide(IncidentState state, IncidentCommand command, Situation s) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (command instanceof OpenIncident c) {
            return open(state, c, s);
        }
        return switch (state) {
            case NotOpened _ -> throw new Unknown("incident");
            case Open open -> handle(open, command, s);
            case Closed _ when command instanceof CheckIncident -> List.of();
            case Closed _ -> throw Refused.because(INCIDENT_CLOSED);
        };
    }

    private static List<IncidentEvent> open(IncidentState state, OpenIncident c, Situation s) {
        if (!(state instanceof NotOpened)) {
            throw new IllegalStateException("This incident has been opened before");
        }
        return List.of(new IncidentOpened(
                AUTHORITY,
                c.effectiveOn(),
                c.incidentId(),
                c.kinds(),
                c.concerned(),
                TheRegulatorIsToldWithin72Hours.end(c.effectiveOn()),
                s.actor().id()));
    }

    private static List<IncidentEvent> handle(Open open, IncidentCommand command, Situation s) {
        if (command.effectiveOn().isBefore(open.known())) {
            throw Invalid.field("effectiveOn", "must not be before the incident became known");
        }
        String by = s.actor().id();
        boolean isGiven = open.notification() == Notification.GIVEN;
        return switch (command) {
            case OpenIncident _ -> throw new IllegalStateException("It is open");
            case NotifyRegulator c -> {
                boolean isLate = TheRegulatorIsToldWithin72Hours.havePassed(open.known(), c.effectiveOn());
                new Refusals()
                        .when(isGiven, ALREADY_NOTIFIED)
                        .when(isLate && c.delayReason() == null, DELAY_UNEXPLAINED)
                        .orElseGoOn();
                yield List.of(new RegulatorNotified(
                        AUTHORITY,
                        c.effectiveOn(),
                        c.incidentId(),
                        c.reference(),
                        isLate ? c.delayReason() : null,
                        by));
            }
            case JudgeNotNotifiable c -> {
                new Refusals().when(isGiven, ALREADY_NOTIFIED).orElseGoOn();
                yield List.of(new IncidentNotNotifiable(AUTHORITY, c.effectiveOn(), c.incidentId(), c.reason(), by));
            }
            case CloseIncident c -> {
                new Refusals()
                        .when(open.notification() == Notification.UNDECIDED, NOTIFICATION_UNDECIDED)
                        .orElseGoOn();
                yield List.of(new IncidentClosed(AUTHORITY, c.effectiveOn(), c.incidentId(), c.measures(), by));
            }
            case CheckIncident c -> overdue(open, c);
        };
    }

    /** On the day after the 72 hours, however late that is noticed. */
    private static List<IncidentEvent> overdue(Open open, CheckIncident c) {
        var end = TheRegulatorIsToldWithin72Hours.end(open.known());
        boolean isNews = open.notification() == Notification.UNDECIDED
                && !open.overdue()
                && TheRegulatorIsToldWithin72Hours.havePassed(open.known(), c.effectiveOn());
        return isNews ? List.of(new NotificationOverdue(AUTHORITY, end.plusDays(1), c.incidentId(), end)) : List.of();
    }

    public static IncidentState evolve(IncidentState state, IncidentEvent event) {
        return switch (event) {
            case IncidentOpened e
            when state instanceof NotOpened -> new Open(e.effectiveOn(), Notification.UNDECIDED, false);
            case RegulatorNotified _ when state instanceof Open open -> open.with(Notification.GIVEN);
            case IncidentNotNotifiable _ when state instanceof Open open -> open.with(Notification.NOT_NEEDED);
            case NotificationOverdue _
            when state instanceof Open open -> new Open(open.known(), open.notification(), true);
            case IncidentClosed _ when state instanceof Open -> new Closed();
            case IncidentOpened _,
                    RegulatorNotified _,
                    IncidentNotNotifiable _,
                    NotificationOverdue _,
                    IncidentClosed _ -> state;
        };
    }
}
