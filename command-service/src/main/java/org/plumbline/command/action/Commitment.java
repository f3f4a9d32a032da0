package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;

/**
 * Who promised what by when.
 *
 * @param baselineDueOn the first due date; it never moves
 * @param changes how many times the due date has changed
 * @param pending the date proposed and not yet decided on
 * @param claimedEvidence ids of the evidence named by the latest claim of completion
 * @param started whether any work was ever reported
 */
public record Commitment(
        String authority,
        String inspectionId,
        List<String> recommendationIds,
        String owner,
        int criteria,
        LocalDate startOn,
        LocalDate baselineDueOn,
        LocalDate dueOn,
        int changes,
        Optional<DateProposal> pending,
        List<String> claimedEvidence,
        boolean started) {

    public record DateProposal(String proposalId, LocalDate to, String proposedBy) {}

    static Commitment of(ActionAdded e) {
        return new Commitment(
                e.authority(),
                e.inspectionId(),
                e.recommendationIds(),
                e.owner(),
                e.successCriteria().size(),
                e.startOn(),
                e.baselineDueOn(),
                e.baselineDueOn(),
                0,
                Optional.empty(),
                List.of(),
                false);
    }

    Optional<DateProposal> pending(String proposalId) {
        return pending.filter(p -> p.proposalId().equals(proposalId));
    }

    Commitment withWorkStarted() {
        return with(dueOn, changes, pending, claimedEvidence, true);
    }

    Commitment withClaim(List<String> evidenceIds) {
        return with(dueOn, changes, pending, evidenceIds, true);
    }

    Commitment withProposal(DateProposal proposal) {
        return with(dueOn, changes, Optional.of(proposal), claimedEvidence, started);
    }

    Commitment withoutProposal() {
        return with(dueOn, changes, Optional.empty(), claimedEvidence, started);
    }

    Commitment dueOn(LocalDate newDueOn, int nth) {
        return with(newDueOn, nth, Optional.empty(), claimedEvidence, started);
    }

    private Commitment with(
            LocalDate due, int nth, Optional<DateProposal> proposal, List<String> evidence, boolean hasStarted) {
        return new Commitment(
                authority,
                inspectionId,
                recommendationIds,
                owner,
                criteria,
                startOn,
                baselineDueOn,
                due,
                nth,
                proposal,
                evidence,
                hasStarted);
    }
}
