package org.plumbline.query.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.EvidenceType;

/** A piece of evidence; its content is kept outside the history under its SHA-256. */
public record EvidenceRow(
        String id,
        String actionId,
        @Nullable Integer criterion,
        String title,
        EvidenceType type,
        @Nullable String reference,
        @Nullable String fileName,
        @Nullable String mediaType,
        String sha256,
        String submittedBy,
        LocalDate submittedOn) {}
