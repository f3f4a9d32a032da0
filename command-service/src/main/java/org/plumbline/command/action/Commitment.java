package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;

/**
 * Who promised what by when.
 *
 * @param pending the date proposed and not yet decided on
 * @param claimedEvidence ids of the evidence named by the latest claim of completion
 * @param started whether any work was ever reported
 * @param blocked whether something stands in the way
 * @param watch what has been noted as days pass
 */
public record Commitment(
        String authority,
        List<String> inspectionIds,
        List<String> recommendationIds,
        Wording wording,
        Ownership ownership,
        Dates dates,
        Milestones milestones,
        Optional<DateProposal> pending,
        List<String> claimedEvidence,
        boolean started,
        boolean blocked,
        Watch watch) {

    /** @param endorsed whether the senior responsible owner stands behind it */
    public record DateProposal(
            String proposalId, LocalDate to, String proposedBy, LocalDate proposedOn, boolean endorsed) {

        DateProposal andEndorsed() {
            return new DateProposal(proposalId, to, proposedBy, proposedOn, true);
        }
    }

    static Commitment of(ActionAdded e) {
        return new Commitment(
                e.authority(),
                List.of(e.inspectionId()),
                e.recommendationIds(),
                new Wording(e.title(), e.successCriteria()),
                Ownership.of(e.owner()),
                Dates.from(e.startOn(), e.baselineDueOn()),
                Milestones.none(),
                Optional.empty(),
                List.of(),
                false,
                false,
                Watch.from(e.startOn()));
    }

    Optional<DateProposal> pending(String proposalId) {
        return pending.filter(p -> p.proposalId().equals(proposalId));
    }

    /** How many success criteria it has. */
    int criteria() {
        return wording.criteria().size();
    }

    Commitment put(Wording otherwise) {
        return placed(inspectionIds, recommendationIds, otherwise);
    }

    Commitment sharedBy(List<String> inspections) {
        return placed(inspections, recommendationIds, wording);
    }

    Commitment carried(ActionCarried e) {
        return placed(
                e.inspectionIds(),
                recommendationIds.stream()
                        .map(id -> id.equals(e.fromRecommendationId()) ? e.toRecommendationId() : id)
                        .distinct()
                        .toList(),
                wording);
    }

    private Commitment placed(List<String> inspections, List<String> recommendations, Wording words) {
        return new Commitment(
                authority,
                inspections,
                recommendations,
                words,
                ownership,
                dates,
                milestones,
                pending,
                claimedEvidence,
                started,
                blocked,
                watch);
    }

    Commitment withWorkStarted() {
        return with(ownership, dates, milestones, pending, claimedEvidence, true, blocked, watch);
    }

    Commitment withClaim(List<String> evidenceIds) {
        return with(ownership, dates, milestones, pending, evidenceIds, true, blocked, watch);
    }

    Commitment with(DateProposal proposal) {
        return with(ownership, dates, milestones, Optional.of(proposal), claimedEvidence, started, blocked, watch);
    }

    Commitment withoutProposal() {
        return with(ownership, dates, milestones, Optional.empty(), claimedEvidence, started, blocked, watch);
    }

    /** A changed date answers whatever was proposed. */
    Commitment with(Dates changed) {
        return with(ownership, changed, milestones, Optional.empty(), claimedEvidence, started, blocked, watch);
    }

    Commitment with(Ownership changed) {
        return with(changed, dates, milestones, pending, claimedEvidence, started, blocked, watch);
    }

    Commitment with(Milestones changed) {
        return with(ownership, dates, changed, pending, claimedEvidence, started, blocked, watch);
    }

    Commitment with(Watch noted) {
        return with(ownership, dates, milestones, pending, claimedEvidence, started, blocked, noted);
    }

    Commitment blocked(boolean now) {
        return with(ownership, dates, milestones, pending, claimedEvidence, started, now, watch);
    }

    private Commitment with(
            Ownership owners,
            Dates when,
            Milestones stages,
            Optional<DateProposal> proposal,
            List<String> evidence,
            boolean hasStarted,
            boolean isBlocked,
            Watch watched) {
        return new Commitment(
                authority,
                inspectionIds,
                recommendationIds,
                wording,
                owners,
                when,
                stages,
                proposal,
                evidence,
                hasStarted,
                isBlocked,
                watched);
    }
}
