package org.plumbline.command.recommendation;

import java.util.Optional;

/**
 * The words of a finding.
 *
 * @param text as it is on record
 * @param pending what is proposed and not yet decided on
 */
public record Wording(String text, Optional<Proposal> pending) {

    public record Proposal(String proposalId, String to, String printedAt, String proposedBy) {}

    static Wording of(String text) {
        return new Wording(text, Optional.empty());
    }

    Optional<Proposal> pending(String proposalId) {
        return pending.filter(p -> p.proposalId().equals(proposalId));
    }
}
