package org.plumbline.command.evidence;

import org.jspecify.annotations.Nullable;

/** What decisions, of this and other aggregates, need to know of a piece of evidence. */
public sealed interface EvidenceState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    record NotSubmitted() implements EvidenceState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    record OnFile(
            String authority, String actionId, @Nullable Integer criterion, String submittedBy)
            implements EvidenceState {}
}
