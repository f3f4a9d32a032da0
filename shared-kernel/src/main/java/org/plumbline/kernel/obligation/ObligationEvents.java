package org.plumbline.kernel.obligation;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.obligation.ObligationEvent.*;

/** The names and revisions that events of obligations are stored under. */
public final class ObligationEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("obligation.started", "1", ObligationStarted.class),
            new EventType("obligation.recalculated", "1", ObligationRecalculated.class),
            new EventType("obligation.restarted", "1", ClockRestarted.class),
            new EventType("obligation.extended", "1", ClockExtended.class),
            new EventType("obligation.stood-down", "1", ClockStoodDown.class),
            new EventType("obligation.due-soon", "1", ObligationDueSoon.class),
            new EventType("obligation.missed", "1", ObligationMissed.class),
            new EventType("obligation.draft-shared", "1", DraftShared.class),
            new EventType("obligation.statement-approved", "1", StatementApproved.class),
            new EventType("obligation.statement-submitted", "1", StatementSubmitted.class),
            new EventType("obligation.submission-acknowledged", "1", SubmissionAcknowledged.class),
            new EventType("obligation.submission-returned", "1", SubmissionReturned.class),
            new EventType("obligation.statement-published", "1", StatementPublished.class));

    private ObligationEvents() {}
}
