package org.plumbline.query.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.DecisionTaken;
import org.plumbline.kernel.meeting.MeetingEvent.InterestDeclared;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ClosureQuestioned;
import org.plumbline.kernel.recommendation.RecommendationLapsed.EvidenceLapsed;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationMerged;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationSuperseded;
import org.plumbline.kernel.refusal.CommandRefused;

/** Which items an event belongs to the history of. */
final class ItemsOf {

    private ItemsOf() {}

    static List<String> event(DomainEvent event) {
        return switch (event) {
            case ActionAdded e -> and(e.actionId(), e.recommendationIds());
            case ActionEvent e -> List.of(e.actionId());
            case RecommendationSuperseded e -> List.of(e.recommendationId(), e.byId());
            case RecommendationMerged e -> List.of(e.recommendationId(), e.intoId());
            case EvidenceLapsed e -> List.of(e.recommendationId(), e.evidenceId());
            case ClosureQuestioned e -> List.of(e.recommendationId(), e.evidenceId());
            case RecommendationEvent e -> List.of(e.recommendationId());
            case InspectionEvent e -> List.of(e.inspectionId());
            case EvidenceSubmitted e -> List.of(e.evidenceId(), e.actionId());
            case EvidenceEvent e -> List.of(e.evidenceId());
            case DecisionTaken e -> and(e.meetingId(), e.targets());
            case InterestDeclared e -> and(e.meetingId(), e.targets());
            case MeetingEvent e -> List.of(e.meetingId());
            case ObligationStarted e -> List.of(e.obligationId(), e.inspectionId());
            case ObligationEvent e -> List.of(e.obligationId());
            case CommandRefused e -> e.target().isEmpty() ? List.of(e.refusalId()) : List.of(e.target(), e.refusalId());
            default -> List.of();
        };
    }

    private static List<String> and(String one, List<String> others) {
        return Stream.concat(Stream.of(one), others.stream()).distinct().toList();
    }
}
