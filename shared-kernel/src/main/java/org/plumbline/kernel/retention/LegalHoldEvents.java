package org.plumbline.kernel.retention;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldLifted;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldPlaced;

/** The names and revisions that events of legal holds are stored under. */
public final class LegalHoldEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("retention.hold-placed", "1", LegalHoldPlaced.class),
            new EventType("retention.hold-lifted", "1", LegalHoldLifted.class));

    private LegalHoldEvents() {}
}
