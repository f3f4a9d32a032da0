package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.kernel.inspection.ReportProposal;

/** What decisions need to know of an inspection. */
public sealed interface InspectionState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    /** What is on record of the inspection and its report, as far as anything is. */
    default Optional<Registration> registration() {
        return Optional.empty();
    }

    record NotProposed() implements InspectionState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    /** Registered by hand; nobody has said yet what its report holds. */
    record Registered(Registration known) implements InspectionState {

        @Override
        public String authority() {
            return known.urn();
        }

        @Override
        public Optional<Registration> registration() {
            return Optional.of(known);
        }
    }

    /**
     * @param amendedBy who last changed what was read, when anybody did
     * @param registration what was on record before the findings were proposed
     */
    record Proposed(
            ReportProposal proposal, String proposedBy, Optional<String> amendedBy, Optional<Registration> registration)
            implements InspectionState {

        Proposed(ReportProposal proposal, String proposedBy, Optional<Registration> registration) {
            this(proposal, proposedBy, Optional.empty(), registration);
        }

        Proposed with(Optional<Registration> known) {
            return new Proposed(proposal, proposedBy, amendedBy, known);
        }

        @Override
        public String authority() {
            return Objects.requireNonNullElse(proposal.urn(), "unknown");
        }
    }

    record Withdrawn(String authority) implements InspectionState {}

    /**
     * @param recommendationIds what became of the report's findings and of the concerns that visits raised since
     * @param visits the first day of each monitoring visit that has begun
     * @param answered recommendations that have a response
     */
    record Confirmed(Registration known, List<String> recommendationIds, List<LocalDate> visits, Set<String> answered)
            implements InspectionState {

        public Confirmed {
            recommendationIds = List.copyOf(recommendationIds);
            visits = List.copyOf(visits);
            answered = Set.copyOf(answered);
        }

        List<String> unanswered() {
            return recommendationIds.stream()
                    .filter(id -> !answered.contains(id))
                    .toList();
        }

        /** Every recommendation has its response. */
        public boolean isResponded() {
            return !recommendationIds.isEmpty() && unanswered().isEmpty();
        }

        Confirmed with(Registration other) {
            return new Confirmed(other, recommendationIds, visits, answered);
        }

        @Override
        public String authority() {
            return known.urn();
        }

        @Override
        public Optional<Registration> registration() {
            return Optional.of(known);
        }
    }

    /** @param was what it was when the board concluded it */
    record Concluded(Confirmed was) implements InspectionState {

        @Override
        public String authority() {
            return was.authority();
        }

        @Override
        public Optional<Registration> registration() {
            return was.registration();
        }
    }

    /** @param byId the inspection that took its place */
    record Superseded(Confirmed was, String byId) implements InspectionState {

        @Override
        public String authority() {
            return was.authority();
        }

        @Override
        public Optional<Registration> registration() {
            return was.registration();
        }
    }
}
