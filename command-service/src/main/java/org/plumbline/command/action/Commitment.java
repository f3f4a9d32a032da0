package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;

/**
 * Who promised what by when.
 *
 * @param pending the date proposed and not yet decided on
 * @param claimedEvidence ids of the evidence named by the latest claim of completion
 * @param started whether any work was ever reported
 * @param blocked whether something stands in the way
 */
public record Commitment(
        String authority,
        String inspectionId,
        List<String> recommendationIds,
        int criteria,
        Ownership ownership,
        Dates dates,
        Milestones milestones,
        Optional<DateProposal> pending,
        List<String> claimedEvidence,
        boolean started,
        boolean blocked) {

    public record DateProposal(String proposalId, LocalDate to, String proposedBy) {}

    static Commitment of(ActionAdded e) {
        return new Commitment(
                e.authority(),
                e.inspectionId(),
                e.recommendationIds(),
                e.successCriteria().size(),
                Ownership.of(e.owner()),
                Dates.from(e.startOn(), e.baselineDueOn()),
                Milestones.none(),
                Optional.empty(),
                List.of(),
                false,
                false);
    }

    Optional<DateProposal> pending(String proposalId) {
        return pending.filter(p -> p.proposalId().equals(proposalId));
    }

    Commitment withWorkStarted() {
        return with(ownership, dates, milestones, pending, claimedEvidence, true, blocked);
    }

    Commitment withClaim(List<String> evidenceIds) {
        return with(ownership, dates, milestones, pending, evidenceIds, true, blocked);
    }

    Commitment with(DateProposal proposal) {
        return with(ownership, dates, milestones, Optional.of(proposal), claimedEvidence, started, blocked);
    }

    Commitment withoutProposal() {
        return with(ownership, dates, milestones, Optional.empty(), claimedEvidence, started, blocked);
    }

    /** A changed date answers whatever was proposed. */
    Commitment with(Dates changed) {
        return with(ownership, changed, milestones, Optional.empty(), claimedEvidence, started, blocked);
    }

    Commitment with(Ownership changed) {
        return with(changed, dates, milestones, pending, claimedEvidence, started, blocked);
    }

    Commitment with(Milestones changed) {
        return with(ownership, dates, changed, pending, claimedEvidence, started, blocked);
    }

    Commitment blocked(boolean now) {
        return with(ownership, dates, milestones, pending, claimedEvidence, started, now);
    }

    private Commitment with(
            Ownership owners,
            Dates when,
            Milestones stages,
            Optional<DateProposal> proposal,
            List<String> evidence,
            boolean hasStarted,
            boolean isBlocked) {
        return new Commitment(
                authority,
                inspectionId,
                recommendationIds,
                criteria,
                owners,
                when,
                stages,
                proposal,
                evidence,
                hasStarted,
                isBlocked);
    }
}
