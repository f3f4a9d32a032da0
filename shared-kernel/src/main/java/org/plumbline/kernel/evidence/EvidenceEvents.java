package org.plumbline.kernel.evidence;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.evidence.EvidenceEvent.*;
import org.plumbline.kernel.evidence.EvidenceUpkept.*;

/** The names and revisions that events of evidence are stored under. */
public final class EvidenceEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("evidence.submitted", "1", EvidenceSubmitted.class),
            new EventType("evidence.accepted", "1", EvidenceAccepted.class),
            new EventType("evidence.rejected", "1", EvidenceRejected.class),
            new EventType("evidence.withdrawn", "1", EvidenceWithdrawn.class),
            new EventType("evidence.quarantined", "1", EvidenceQuarantined.class),
            new EventType("evidence.released", "1", EvidenceReleased.class),
            new EventType("evidence.superseded", "1", EvidenceSuperseded.class),
            new EventType("evidence.took-place", "1", EvidenceTookPlace.class),
            new EventType("evidence.file-checked", "1", EvidenceFileChecked.class),
            new EventType("evidence.file-destroyed", "1", EvidenceFileDestroyed.class),
            new EventType("evidence.validity-declared", "1", EvidenceValidityDeclared.class),
            new EventType("evidence.expired", "1", EvidenceExpired.class));

    private EvidenceEvents() {}
}
