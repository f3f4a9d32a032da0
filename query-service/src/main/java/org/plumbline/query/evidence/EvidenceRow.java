package org.plumbline.query.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.EvidenceType;

/**
 * A piece of evidence; its content is kept outside the history under its SHA-256.
 *
 * @param kept what became of it since it was submitted
 */
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
        LocalDate submittedOn,
        Kept kept) {

    public EvidenceRow {
        kept = kept == null ? Kept.submitted() : kept;
    }

    EvidenceRow keeping(Kept next) {
        return new EvidenceRow(
                id,
                actionId,
                criterion,
                title,
                type,
                reference,
                fileName,
                mediaType,
                sha256,
                submittedBy,
                submittedOn,
                next);
    }
}
