package org.plumbline.kernel.inspection;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.inspection.InspectionEvent.*;
import org.plumbline.kernel.inspection.InspectionFollowed.*;
import org.plumbline.kernel.inspection.InspectionUpkept.*;

/** The names and revisions that events of inspections are stored under. */
public final class InspectionEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("inspection.findings-proposed", "1", FindingsProposed.class),
            new EventType("inspection.proposal-amended", "1", ProposedFindingsAmended.class),
            new EventType("inspection.voided", "1", InspectionVoided.class),
            new EventType("inspection.registered", "1", InspectionRegistered.class),
            new EventType("inspection.report-received", "1", ReportReceived.class),
            new EventType("inspection.report-published", "1", ReportPublished.class),
            new EventType("inspection.findings-confirmed", "1", FindingsConfirmed.class),
            new EventType("inspection.received-date-corrected", "1", ReceivedDateCorrected.class),
            new EventType("inspection.sent-date-corrected", "1", SentDateCorrected.class),
            new EventType("inspection.report-reissued", "1", ReportReissued.class),
            new EventType("inspection.concluded", "1", InspectionConcluded.class),
            new EventType("inspection.visited", "1", InspectionVisited.class),
            new EventType("inspection.concern-raised", "1", ConcernRaised.class),
            new EventType("inspection.finding-answered", "1", FindingAnswered.class),
            new EventType("inspection.responded", "1", InspectionResponded.class),
            new EventType("inspection.publication-decided", "1", PublicationDecided.class),
            new EventType("inspection.partners-named", "1", PartnersNamed.class),
            new EventType("inspection.superseded", "1", InspectionSuperseded.class));

    private InspectionEvents() {}
}
