package org.plumbline.command.recommendation;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.command.recommendation.RecommendationState.Accepted;

/** Who answered for, owned, verified, evidenced or declared the work has a stake in the judgement and does not give it. */
final class NobodyAssuresTheirOwnWork {

    static final String SINCE_THEN =
            "Whoever gave the latest assurance has since become an owner, the SRO or a submitter of evidence; it needs another.";

    private NobodyAssuresTheirOwnWork() {}

    static boolean holds(RecommendationState state, Situation s, RecommendationFacts facts) {
        return involved(state, facts).stream().noneMatch(s::isActedBy);
    }

    /** Whether whoever assured it has no stake in it now, either. */
    static boolean stillHolds(RecommendationState state, RecommendationFacts facts) {
        return !(state instanceof Accepted accepted)
                || accepted.track()
                        .assurance()
                        .filter(a -> involved(state, facts).contains(a.givenBy()))
                        .isEmpty();
    }

    private static Set<String> involved(RecommendationState state, RecommendationFacts facts) {
        Stream<String> declared =
                state instanceof Accepted accepted ? accepted.track().deliveredBy().stream() : Stream.of();
        Stream<String> answered =
                state instanceof Accepted accepted ? accepted.track().around().sros().stream() : Stream.of();
        Stream<String> owned = facts.actions().all().stream().flatMap(action -> action.owners().stream());
        Stream<String> verified =
                facts.actions().all().stream().map(LinkedAction::verifiedBy).filter(Objects::nonNull);
        Stream<String> evidenced = facts.evidence().items().stream().map(Item::submittedBy);
        return Stream.of(declared, answered, facts.sros().stream(), owned, verified, evidenced)
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }
}
