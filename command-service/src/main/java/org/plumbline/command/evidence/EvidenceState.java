package org.plumbline.command.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;

/** What decisions, of this and other aggregates, need to know of a piece of evidence. */
public sealed interface EvidenceState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    /** Whether a claim may rest on it. */
    default boolean counts() {
        return false;
    }

    record NotSubmitted() implements EvidenceState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    /**
     * @param validUntil the last day on which it is valid, or null for ever
     * @param intact whether the stored file was what was submitted when last looked at
     * @param quarantinedBy who set it apart, or null when it is not
     * @param replacementId what took its place, or null
     */
    record OnFile(
            EvidenceSubmitted submitted,
            Standing standing,
            @Nullable LocalDate validUntil,
            boolean intact,
            @Nullable String quarantinedBy,
            @Nullable String replacementId)
            implements EvidenceState {

        static OnFile of(EvidenceSubmitted submitted) {
            return new OnFile(submitted, Standing.SUBMITTED, null, true, null, null);
        }

        @Override
        public String authority() {
            return submitted.authority();
        }

        @Override
        public boolean counts() {
            return !standing.isEnded() && intact && quarantinedBy == null;
        }

        OnFile as(Standing next) {
            return new OnFile(submitted, next, validUntil, intact, quarantinedBy, replacementId);
        }

        OnFile quarantined(@Nullable String by) {
            return new OnFile(submitted, standing, validUntil, intact, by, replacementId);
        }

        OnFile validUntil(LocalDate day) {
            return new OnFile(submitted, standing, day, intact, quarantinedBy, replacementId);
        }

        OnFile found(boolean isIntact) {
            return new OnFile(submitted, standing, validUntil, isIntact, quarantinedBy, replacementId);
        }

        OnFile replacedBy(String id) {
            return new OnFile(submitted, Standing.SUPERSEDED, validUntil, intact, quarantinedBy, id);
        }
    }
}
