package org.plumbline.kernel.evidence;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.evidence.EvidenceEvent.*;

/** The names and revisions that events of evidence are stored under. */
public final class EvidenceEvents {

    public static final List<EventType> ALL =
            List.of(new EventType("evidence.submitted", "1", EvidenceSubmitted.class));

    private EvidenceEvents() {}
}
