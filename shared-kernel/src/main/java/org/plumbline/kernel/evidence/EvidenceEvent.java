package org.plumbline.kernel.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to a piece of evidence. */
public sealed interface EvidenceEvent extends DomainEvent permits EvidenceUpkept, EvidenceEvent.EvidenceSubmitted {

    String evidenceId();

    /** Names the content by its SHA-256; the content itself is kept outside the history. */
    record EvidenceSubmitted(
            String authority,
            LocalDate effectiveOn,
            String evidenceId,
            String actionId,
            @Nullable Integer criterion,
            String title,
            EvidenceType type,
            @Nullable String reference,
            @Nullable String fileName,
            @Nullable String mediaType,
            String sha256,
            String submittedBy)
            implements EvidenceEvent {}
}
