package org.plumbline.query.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.EvidenceUpkept;
import org.plumbline.kernel.evidence.EvidenceUpkept.*;
import org.plumbline.kernel.evidence.PrivacyConcern;

/**
 * What became of evidence since it was submitted.
 *
 * @param standing {@code SUBMITTED}, {@code ACCEPTED}, {@code REJECTED}, {@code WITHDRAWN}, {@code SUPERSEDED},
 *     {@code EXPIRED} or {@code DESTROYED}
 * @param reason why it was rejected, withdrawn or replaced
 * @param decidedOn since when it stands so
 * @param concern why it is in quarantine, or null
 * @param quarantinedBy who put it there, or null
 * @param validUntil the last day on which it is valid, or null for ever
 * @param intact whether the stored file was what was submitted when last looked at
 * @param checkedOn when its content was last compared with what was submitted
 * @param replacementId the later evidence that took its place
 * @param replacedId the earlier evidence it took the place of
 */
public record Kept(
        String standing,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        @Nullable PrivacyConcern concern,
        @Nullable String quarantinedBy,
        @Nullable LocalDate validUntil,
        boolean intact,
        @Nullable LocalDate checkedOn,
        @Nullable String replacementId,
        @Nullable String replacedId) {

    static Kept submitted() {
        return new Kept("SUBMITTED", null, null, null, null, null, true, null, null, null);
    }

    /** Whether a claim may rest on it. */
    public boolean counts() {
        return state().equals("SUBMITTED") || state().equals("ACCEPTED");
    }

    /** Its standing; or, while one of them holds, {@code QUARANTINED} or {@code ALTERED}. */
    public String state() {
        boolean stands = standing.equals("SUBMITTED") || standing.equals("ACCEPTED");
        return standing.equals("DESTROYED")
                ? standing
                : quarantinedBy != null ? "QUARANTINED" : stands && !intact ? "ALTERED" : standing;
    }

    Kept after(EvidenceUpkept event) {
        return switch (event) {
            case EvidenceAccepted e -> stand("ACCEPTED", e.note(), e.effectiveOn(), null);
            case EvidenceRejected e -> stand("REJECTED", e.reason(), e.effectiveOn(), null);
            case EvidenceWithdrawn e -> stand("WITHDRAWN", e.reason(), e.effectiveOn(), null);
            case EvidenceExpired e -> stand("EXPIRED", null, e.effectiveOn(), null);
            case EvidenceFileDestroyed e -> stand("DESTROYED", e.ground(), e.effectiveOn(), null);
            case EvidenceSuperseded e -> stand("SUPERSEDED", e.reason(), e.effectiveOn(), e.replacementId());
            case EvidenceQuarantined e -> apart(e.concern(), e.quarantinedBy());
            case EvidenceReleased _ -> apart(null, null);
            case EvidenceValidityDeclared e -> valid(e.validUntil());
            case EvidenceFileChecked e -> checked(e.stored() ? e.intact() : intact, e.effectiveOn());
            case EvidenceTookPlace e -> replacing(e.replacedId());
        };
    }

    private Kept stand(String next, @Nullable String why, LocalDate on, @Nullable String by) {
        return new Kept(next, why, on, concern, quarantinedBy, validUntil, intact, checkedOn, by, replacedId);
    }

    private Kept apart(@Nullable PrivacyConcern why, @Nullable String by) {
        return new Kept(standing, reason, decidedOn, why, by, validUntil, intact, checkedOn, replacementId, replacedId);
    }

    private Kept valid(LocalDate until) {
        return new Kept(
                standing,
                reason,
                decidedOn,
                concern,
                quarantinedBy,
                until,
                intact,
                checkedOn,
                replacementId,
                replacedId);
    }

    private Kept checked(boolean isIntact, LocalDate on) {
        return new Kept(
                standing,
                reason,
                decidedOn,
                concern,
                quarantinedBy,
                validUntil,
                isIntact,
                on,
                replacementId,
                replacedId);
    }

    private Kept replacing(String earlierId) {
        return new Kept(
                standing,
                reason,
                decidedOn,
                concern,
                quarantinedBy,
                validUntil,
                intact,
                checkedOn,
                replacementId,
                earlierId);
    }
}
