package org.plumbline.query.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.framework.Publication;

/**
 * A piece of evidence; its content is kept outside the history under its SHA-256.
 *
 * @param submitterRole the role it was submitted in, or null when that was not kept
 * @param periodFrom the first day that it tells of, or null
 * @param periodTo the last day that it tells of, or null
 * @param sourceSystem the system it comes from, or null
 * @param classification who may see it, or null when nobody said
 * @param size of its file in bytes, or null for a reference and where it was not kept
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
        Kept kept,
        @Nullable Role submitterRole,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String sourceSystem,
        @Nullable Publication classification,
        @Nullable Long size) {

    public EvidenceRow {
        kept = kept == null ? Kept.submitted() : kept;
    }

    /** Whether everybody to whom it is open reads its file. */
    @JsonIgnore
    public boolean isReadByAll() {
        return hasFile() && kept.quarantinedBy() == null;
    }

    /** Whether a file of it is kept here. */
    boolean hasFile() {
        return fileName != null && !kept.standing().equals("DESTROYED");
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
                next,
                submitterRole,
                periodFrom,
                periodTo,
                sourceSystem,
                classification,
                size);
    }
}
