package org.plumbline.kernel.visit;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.visit.VisitEvent.*;

/** The names and revisions that events of monitoring visits are stored under. */
public final class VisitEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("visit.notified", "1", VisitNotified.class),
            new EventType("visit.scheduled", "1", VisitScheduled.class),
            new EventType("visit.started", "1", VisitStarted.class),
            new EventType("visit.feedback-recorded", "1", VisitFeedbackRecorded.class),
            new EventType("visit.letter-received", "1", LetterReceived.class),
            new EventType("visit.letter-corrected", "1", LetterCorrected.class),
            new EventType("visit.letter-published", "1", LetterPublished.class),
            new EventType("visit.letter-kept-unpublished", "1", LetterKeptUnpublished.class),
            new EventType("visit.finding-recorded", "1", VisitFindingRecorded.class),
            new EventType("visit.actioned", "1", VisitActioned.class),
            new EventType("visit.cancelled", "1", VisitCancelled.class));

    private VisitEvents() {}
}
