package org.plumbline.command.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * What a risk is to, and whose it is.
     *
     * @param ownerRole the office of who looks after it
     * @param owners pseudonymous ids of who ever looked after it, whoever does now last
     */
    record Threat(
            String authority,
            String inspectionId,
            String ownerRole,
            List<String> owners,
            List<String> recommendationIds) {

        public Threat {
            owners = List.copyOf(owners);
            recommendationIds = List.copyOf(recommendationIds);
        }

        String owner() {
            return owners.getLast();
        }

        Threat of(String nextRole, String next) {
            return new Threat(
                    authority,
                    inspectionId,
                    nextRole,
                    Stream.concat(owners.stream(), Stream.of(next)).toList(),
                    recommendationIds);
        }

        Threat alsoTo(List<String> more) {
            return new Threat(
                    authority,
                    inspectionId,
                    ownerRole,
                    owners,
                    Stream.concat(recommendationIds.stream(), more.stream())
                            .distinct()
                            .toList());
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
