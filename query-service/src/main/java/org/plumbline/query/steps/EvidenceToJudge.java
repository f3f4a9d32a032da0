package org.plumbline.query.steps;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.evidence.EvidenceUpkeep;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.DeclareDelivered;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.evidence.EvidenceFiles;
import org.plumbline.query.evidence.EvidenceRow;
import org.plumbline.query.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The evidence that a form asks somebody to judge, or to rest on, so that it can be read from there. */
@Component
final class EvidenceToJudge {

    private static final Set<Class<?>> ON_AN_ACTION = Set.of(ClaimCompletion.class, DecideCompletion.class);

    private static final Set<Class<?>> ON_A_RECOMMENDATION = Set.of(
            CloseRecommendation.class,
            DeclareDelivered.class,
            GiveAssurance.class,
            RateImpact.class,
            RequestAssurance.class,
            SignOffRecommendation.class);

    private final EvidenceFiles evidence;
    private final Register register;
    private final Views views;

    EvidenceToJudge(EvidenceFiles evidence, Register register, Views views) {
        this.evidence = evidence;
        this.register = register;
        this.views = views;
    }

    List<EvidenceRow> of(CommandType type, MultiValueMap<String, String> typed, Audience audience) {
        View now = views.now(audience);
        return found(type.type(), typed, now).map(Found::row).toList();
    }

    private Stream<Found<EvidenceRow>> found(Class<?> command, MultiValueMap<String, String> typed, View now) {
        String evidenceId = typed.getFirst("evidenceId");
        String actionId = typed.getFirst("actionId");
        String recommendationId = typed.getFirst("recommendationId");
        if (EvidenceUpkeep.class.isAssignableFrom(command) && evidenceId != null) {
            return evidence.byId(evidenceId, now).stream();
        }
        if (ON_AN_ACTION.contains(command) && actionId != null) {
            return evidence.ofAction(actionId, now).stream();
        }
        if (ON_A_RECOMMENDATION.contains(command) && recommendationId != null) {
            return register.byId(recommendationId, now).stream()
                    .flatMap(found -> evidence.ofActions(found.row().actionIds(), now).stream());
        }
        return Stream.empty();
    }
}
