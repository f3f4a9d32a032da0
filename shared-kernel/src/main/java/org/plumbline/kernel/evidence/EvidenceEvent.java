package org.plumbline.kernel.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.framework.Publication;

/** What happened to a piece of evidence. */
public sealed interface EvidenceEvent extends DomainEvent permits EvidenceUpkept, EvidenceEvent.EvidenceSubmitted {

    String evidenceId();

    /**
     * Names the content by its SHA-256; the content itself is kept outside the history.
     *
     * @param mediaType in its one spelling, and null for a reference
     * @param periodFrom the first day that it tells of, or null
     * @param periodTo the last day that it tells of, or null
     * @param size of the file in bytes, or null for a reference and where it was not kept
     * @param submitterRole the role it was submitted in, or null when that was not kept
     */
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
            String submittedBy,
            @Nullable Role submitterRole,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable String sourceSystem,
            @Nullable Publication classification,
            @Nullable Long size)
            implements EvidenceEvent {

        /** Evidence of which no more is said. */
        public EvidenceSubmitted(
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
                String submittedBy) {
            this(
                    authority,
                    effectiveOn,
                    evidenceId,
                    actionId,
                    criterion,
                    title,
                    type,
                    reference,
                    fileName,
                    mediaType,
                    sha256,
                    submittedBy,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        /** The last day whose state it shows: the end of the period it tells of, or else the day it was submitted. */
        public LocalDate dated() {
            return periodTo == null ? effectiveOn : periodTo;
        }
    }
}
