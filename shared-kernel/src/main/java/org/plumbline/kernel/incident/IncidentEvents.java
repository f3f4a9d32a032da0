package org.plumbline.kernel.incident;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.incident.IncidentEvent.*;

/** The names and revisions that events of incidents are stored under. */
public final class IncidentEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("incident.opened", "1", IncidentOpened.class),
            new EventType("incident.regulator-notified", "1", RegulatorNotified.class),
            new EventType("incident.not-notifiable", "1", IncidentNotNotifiable.class),
            new EventType("incident.notification-overdue", "1", NotificationOverdue.class),
            new EventType("incident.closed", "1", IncidentClosed.class));

    private IncidentEvents() {}
}
