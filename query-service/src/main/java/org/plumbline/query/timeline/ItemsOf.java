package org.plumbline.query.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;
import org.plumbline.kernel.action.ActionPlaced.ActionShared;
import org.plumbline.kernel.action.ActionPlaced.ChangeAllowed;
import org.plumbline.kernel.action.ActionRevised.DeclaredRatingExpired;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.meeting.ChallengeEvent.ChallengeRaised;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.DecisionTaken;
import org.plumbline.kernel.meeting.MeetingEvent.InterestDeclared;
import org.plumbline.kernel.meeting.MeetingUpkept.DecisionCarriedOut;
import org.plumbline.kernel.meeting.MeetingUpkept.DecisionDeferred;
import org.plumbline.kernel.meeting.MeetingUpkept.ItemConsidered;
import org.plumbline.kernel.meeting.MeetingUpkept.MinutesAgreed;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvent.ContributionAdded;
import org.plumbline.kernel.plan.PlanEvent.ContributionEnded;
import org.plumbline.kernel.plan.PlanEvent.PlanDrafted;
import org.plumbline.kernel.plan.PlanEvent.RecommendationLinked;
import org.plumbline.kernel.plan.VersionEvent.VersionSubmitted;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ClosureQuestioned;
import org.plumbline.kernel.recommendation.RecommendationLapsed.EvidenceLapsed;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ImpactLapsed;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationMerged;
import org.plumbline.kernel.recommendation.RecommendationUpkept.RecommendationSuperseded;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.RiskAccepted;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;
import org.plumbline.kernel.visit.VisitEvent.VisitNotified;

/** Which items an event belongs to the history of. */
final class ItemsOf {

    private ItemsOf() {}

    static List<String> event(DomainEvent event) {
        return switch (event) {
            case ActionAdded e -> and(e.actionId(), e.recommendationIds());
            case ActionShared e -> and(e.actionId(), e.inspectionIds());
            case ActionCarried e -> List.of(e.actionId(), e.fromRecommendationId(), e.toRecommendationId());
            case ChangeAllowed e -> List.of(e.actionId(), e.meetingId());
            case DeclaredRatingExpired e -> List.of(e.actionId(), e.meetingId());
            case ActionEvent e -> List.of(e.actionId());
            case RecommendationSuperseded e -> List.of(e.recommendationId(), e.byId());
            case RecommendationMerged e -> List.of(e.recommendationId(), e.intoId());
            case EvidenceLapsed e -> List.of(e.recommendationId(), e.evidenceId());
            case ImpactLapsed e -> List.of(e.recommendationId(), e.evidenceId());
            case ClosureQuestioned e -> List.of(e.recommendationId(), e.evidenceId());
            case RecommendationEvent e -> List.of(e.recommendationId());
            case InspectionEvent e -> List.of(e.inspectionId());
            case EvidenceSubmitted e -> List.of(e.evidenceId(), e.actionId());
            case EvidenceEvent e -> List.of(e.evidenceId());
            case DecisionTaken e -> and(e.meetingId(), e.targets());
            case InterestDeclared e -> and(e.meetingId(), e.targets());
            case ChallengeRaised e -> and(e.meetingId(), e.targets());
            case DecisionDeferred e -> and(e.meetingId(), and(e.toMeetingId(), e.targets()));
            case ItemConsidered e -> and(e.meetingId(), e.targets());
            case DecisionCarriedOut e -> List.of(e.meetingId(), e.carriedOutBy());
            case MinutesAgreed e -> List.of(e.meetingId(), e.atMeetingId());
            case VisitNotified e -> List.of(e.visitId(), e.inspectionId());
            case VisitFindingRecorded e -> found(e.visitId(), e.recommendationId());
            case VisitEvent e -> List.of(e.visitId());
            case MeetingEvent e -> List.of(e.meetingId());
            case MeasureDefined e -> and(e.measureId(), e.recommendationIds());
            case MeasureEvent e -> List.of(e.measureId());
            case RiskIdentified e -> and(e.riskId(), e.recommendationIds());
            case RiskAccepted e -> List.of(e.riskId(), e.meetingId());
            case RiskEvent e -> List.of(e.riskId());
            case PlanDrafted e -> and(e.planId(), e.inspectionIds());
            case RecommendationLinked e -> List.of(e.planId(), e.recommendationId());
            case ContributionAdded e -> List.of(e.planId(), e.recommendationId());
            case ContributionEnded e -> List.of(e.planId(), e.recommendationId());
            case VersionSubmitted e -> List.of(e.planId(), e.obligationId());
            case PlanEvent e -> List.of(e.planId());
            case ObligationStarted e -> List.of(e.obligationId(), e.inspectionId());
            case ObligationEvent e -> List.of(e.obligationId());
            case TextHeldBack e when !e.target().isEmpty() -> List.of(e.screeningId(), e.target());
            case PersonEvent e -> List.of(PersonEvent.streamOf(e.personId()));
            case IncidentEvent e -> List.of(e.incidentId());
            case LegalHoldEvent e -> List.of(LegalHoldEvent.streamOf(e.inspectionId()), e.inspectionId());
            case ItemPublicationEvent e -> List.of(ItemPublicationEvent.streamOf(e.itemId()), e.itemId());
            case BoardEvent e -> List.of(BoardEvent.streamOf(e.inspectionId()), e.inspectionId());
            case RulesEvent e -> List.of(RulesEvent.streamOf(e.inspectionId()), e.inspectionId());
            case ScreeningEvent e -> List.of(e.screeningId());
            case CommandRefused e -> e.target().isEmpty() ? List.of(e.refusalId()) : List.of(e.target(), e.refusalId());
            default -> List.of();
        };
    }

    private static List<String> found(String visitId, @Nullable String recommendationId) {
        return recommendationId == null ? List.of(visitId) : List.of(visitId, recommendationId);
    }

    private static List<String> and(String one, List<String> others) {
        return Stream.concat(Stream.of(one), others.stream()).distinct().toList();
    }
}
