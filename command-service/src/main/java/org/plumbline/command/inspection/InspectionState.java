package org.plumbline.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** @param registration what was on record before the findings were proposed */
    record Proposed(ReportProposal proposal, String proposedBy, Optional<Registration> registration)
            implements InspectionState {

        @Override
        public String authority() {
            return Objects.requireNonNullElse(proposal.urn(), "unknown");
        }
    }

    record Withdrawn(String authority) implements InspectionState {}

    /**
     * @param recommendationIds what became of the report's findings and of the concerns that visits raised since
     * @param visits the first day of each monitoring visit that has begun
     */
    record Confirmed(Registration known, List<String> recommendationIds, List<LocalDate> visits)
            implements InspectionState {

        @Override
        public String authority() {
            return known.urn();
        }

        @Override
        public Optional<Registration> registration() {
            return Optional.of(known);
        }
    }

    record Concluded(String authority) implements InspectionState {}

    /** @param byId the inspection that took its place */
    record Superseded(String authority, String byId) implements InspectionState {}
}
