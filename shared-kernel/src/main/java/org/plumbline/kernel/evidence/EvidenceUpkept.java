package org.plumbline.kernel.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to evidence once it was on file. */
public sealed interface EvidenceUpkept extends EvidenceEvent {

    record EvidenceAccepted(
            String authority,
            LocalDate effectiveOn,
            String evidenceId,
            @Nullable String note,
            String acceptedBy) implements EvidenceUpkept {}

    record EvidenceRejected(
            String authority, LocalDate effectiveOn, String evidenceId, String reason, String rejectedBy)
            implements EvidenceUpkept {}

    record EvidenceWithdrawn(String authority, LocalDate effectiveOn, String evidenceId, String reason)
            implements EvidenceUpkept {}

    record EvidenceQuarantined(
            String authority, LocalDate effectiveOn, String evidenceId, PrivacyConcern concern, String quarantinedBy)
            implements EvidenceUpkept {}

    record EvidenceReleased(String authority, LocalDate effectiveOn, String evidenceId, String releasedBy)
            implements EvidenceUpkept {}

    /** @param replacementId the later evidence, which has {@link EvidenceTookPlace} in its history */
    record EvidenceSuperseded(
            String authority, LocalDate effectiveOn, String evidenceId, String replacementId, String reason)
            implements EvidenceUpkept {}

    /** @param replacedId the earlier evidence that this one took the place of */
    record EvidenceTookPlace(String authority, LocalDate effectiveOn, String evidenceId, String replacedId)
            implements EvidenceUpkept {}

    /**
     * Content was compared with what was submitted.
     *
     * @param sha256 of what was looked at, or null when the file that was stored is gone
     * @param stored whether that was the file stored here
     * @param intact whether it is what was submitted
     */
    record EvidenceFileChecked(
            String authority,
            LocalDate effectiveOn,
            String evidenceId,
            @Nullable String sha256,
            boolean stored,
            boolean intact)
            implements EvidenceUpkept {}

    /**
     * The certificate that the stored file and the key it was sealed under are gone. Its hash stays in the history.
     *
     * @param sha256 of the file, and of every other copy of it
     */
    record EvidenceFileDestroyed(
            String authority, LocalDate effectiveOn, String evidenceId, String sha256, String ground, String orderedBy)
            implements EvidenceUpkept {}

    /** @param validUntil the last day on which it still shows how things are */
    record EvidenceValidityDeclared(String authority, LocalDate effectiveOn, String evidenceId, LocalDate validUntil)
            implements EvidenceUpkept {}

    record EvidenceExpired(String authority, LocalDate effectiveOn, String evidenceId, LocalDate validUntil)
            implements EvidenceUpkept {}
}
