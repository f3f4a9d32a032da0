package org.plumbline.command.risk;

import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.risk.Score;

/** What decisions need to know of a risk. */
public sealed interface RiskState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    default String authority() {
        return threat().map(Threat::authority).orElse("unknown");
    }

    Optional<Threat> threat();

    /** As it is on the grid, once it was placed there. */
    default Optional<Score> current() {
        return Optional.empty();
    }

    /**
     * What does not change about a risk.
     *
     * @param owner pseudonymous id of who looks after it
     */
    record Threat(String authority, String inspectionId, String owner, List<String> recommendationIds) {

        public Threat {
            recommendationIds = List.copyOf(recommendationIds);
        }
    }

    record NotIdentified() implements RiskState {

        @Override
        public Optional<Threat> threat() {
            return Optional.empty();
        }
    }

    record Identified(Optional<Threat> threat) implements RiskState {}

    record Assessed(Optional<Threat> threat, Optional<Score> current) implements RiskState {}

    record Treated(Optional<Threat> threat, Optional<Score> current) implements RiskState {}

    record Accepted(Optional<Threat> threat, Optional<Score> current) implements RiskState {}

    record Closed(Optional<Threat> threat, Optional<Score> current) implements RiskState {}
}
