package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.inspection.InspectionAggregate;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.inspection.InspectionState.Concluded;
import org.plumbline.command.inspection.InspectionState.Confirmed;
import org.plumbline.command.inspection.InspectionState.Superseded;
import org.plumbline.command.inspection.Registration;
import org.plumbline.command.recommendation.Recommendation;
import org.plumbline.command.recommendation.RecommendationAggregate;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.recommendation.RecommendationState.AwaitingResponse;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.Replaced;
import org.plumbline.command.visit.Intervention;
import org.plumbline.command.visit.VisitFacts.About;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What monitoring visits need to know of an inspection and its recommendations, and what they do to them. */
@Component
public class Interventions {

    private final Repository<InspectionAggregate> inspections;
    private final Repository<RecommendationAggregate> recommendations;
    private final Frameworks frameworks;

    Interventions(
            @Lazy Repository<InspectionAggregate> inspections,
            @Lazy Repository<RecommendationAggregate> recommendations,
            Frameworks frameworks) {
        this.inspections = inspections;
        this.recommendations = recommendations;
        this.frameworks = frameworks;
    }

    /** @throws Unknown when there is no such inspection */
    public Intervention after(String inspectionId) {
        return switch (inspection(inspectionId)) {
            case Confirmed c ->
                new Intervention(
                        c.authority(),
                        true,
                        false,
                        c.known().receivedOn(),
                        c.visits(),
                        firstLetterUnpublished(c.known()));
            case InspectionState other -> {
                boolean ended = other instanceof Concluded || other instanceof Superseded;
                yield new Intervention(other.authority(), false, ended, Optional.empty(), List.of(), true);
            }
        };
    }

    private boolean firstLetterUnpublished(Registration known) {
        return frameworks
                .find(known.framework())
                .map(Framework::firstLetterUnpublished)
                .orElse(true);
    }

    /** @throws Unknown when there is no such recommendation */
    public About about(String recommendationId) {
        RecommendationState state = recommendation(recommendationId);
        return new About(state.finding().inspectionId(), state instanceof Replaced);
    }

    /** Those of the recommendations that await a response, or a decision on opening them again. */
    public List<String> unanswered(List<String> recommendationIds) {
        return recommendationIds.stream()
                .filter(id -> isUnanswered(recommendation(id)))
                .toList();
    }

    private static boolean isUnanswered(RecommendationState state) {
        return state instanceof AwaitingResponse
                || state instanceof Closed closed && !closed.proposals().isEmpty();
    }

    public void visited(String inspectionId, String visitId, LocalDate firstDay, LocalDate effectiveOn) {
        inspections.load(inspectionId).execute(i -> i.visited(visitId, firstDay, effectiveOn));
    }

    /** Makes a recommendation of a new concern, or proposes to reopen a closed one that has declined. */
    public void follow(String inspectionId, VisitFindingRecorded finding) {
        String about = finding.recommendationId();
        if (finding.newConcern() != null) {
            Registration known = inspection(inspectionId).registration().orElseThrow();
            String kind = frameworks.named(known.framework()).kindOfConcerns();
            ConcernRaised raised = inspections.load(inspectionId).invoke(i -> i.raise(finding, kind));
            Recording.begin(recommendations, () -> RecommendationAggregate.raised(known.framework(), raised));
        } else if (about != null) {
            recommendations
                    .load(about)
                    .execute(r -> r.follow(state -> Recommendation.proposeReopening(state, finding)));
        }
    }

    private InspectionState inspection(String id) {
        return found("inspection", () -> inspections.load(id).invoke(InspectionAggregate::state));
    }

    private RecommendationState recommendation(String id) {
        return found("recommendation", () -> recommendations.load(id).invoke(RecommendationAggregate::state));
    }
}
