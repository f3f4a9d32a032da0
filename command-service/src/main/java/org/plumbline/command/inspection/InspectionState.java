package org.plumbline.command.inspection;

import java.util.Objects;
import org.plumbline.kernel.inspection.ReportProposal;

/** What decisions need to know of an inspection. */
public sealed interface InspectionState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    record NotProposed() implements InspectionState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    record Proposed(ReportProposal proposal, String proposedBy) implements InspectionState {

        @Override
        public String authority() {
            return Objects.requireNonNullElse(proposal.urn(), "unknown");
        }
    }

    record Withdrawn(String authority) implements InspectionState {}

    record Confirmed(String authority) implements InspectionState {}
}
