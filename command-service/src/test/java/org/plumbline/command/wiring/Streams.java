package org.plumbline.command.wiring;

import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.visit.VisitEvent;

/** Which stream an event belongs to. */
final class Streams {

    private Streams() {}

    static String of(DomainEvent event) {
        return switch (event) {
            case InspectionEvent e -> e.inspectionId();
            case RecommendationEvent e -> e.recommendationId();
            case ActionEvent e -> e.actionId();
            case EvidenceEvent e -> e.evidenceId();
            case PlanEvent e -> e.planId();
            case MeetingEvent e -> e.meetingId();
            case MeasureEvent e -> e.measureId();
            case RiskEvent e -> e.riskId();
            case VisitEvent e -> e.visitId();
            case ObligationEvent e -> e.obligationId();
            case ScreeningEvent e -> e.screeningId();
            case BoardEvent e -> BoardEvent.streamOf(e.inspectionId());
            case RulesEvent e -> RulesEvent.streamOf(e.inspectionId());
            case IncidentEvent e -> e.incidentId();
            case LegalHoldEvent e -> LegalHoldEvent.streamOf(e.inspectionId());
            case ItemPublicationEvent e -> ItemPublicationEvent.streamOf(e.itemId());
            case PersonEvent e -> PersonEvent.streamOf(e.personId());
            default -> throw new IllegalArgumentException("No stream of " + event);
        };
    }
}
