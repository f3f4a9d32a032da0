package org.plumbline.kernel.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of evidence. */
public sealed interface EvidenceCommand extends Command permits EvidenceUpkeep, EvidenceCommand.SubmitEvidence {

    String evidenceId();

    @Override
    default String target() {
        return evidenceId();
    }

    /**
     * @param criterion number of the action's success criterion it supports, from 1, or null for all of them
     * @param reference where it can be found: an address or a document number in the source system, or null for a file
     * @param fileName name of the uploaded file, or null for a reference
     * @param mediaType media type of the uploaded file, or null for a reference
     * @param sha256 lower-case hex SHA-256 of the content
     * @param periodFrom the first day that it tells of, or null when it tells of no period
     * @param periodTo the last day that it tells of, or null
     * @param sourceSystem the system it comes from, such as the case management system, or null
     * @param classification who may see it, or null when nobody said
     */
    record SubmitEvidence(
            String evidenceId,
            String actionId,
            @Nullable Integer criterion,
            String title,
            EvidenceType type,
            @Nullable String reference,
            @Nullable String fileName,
            @Nullable String mediaType,
            String sha256,
            LocalDate effectiveOn,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable String sourceSystem,
            @Nullable Publication classification)
            implements EvidenceCommand {

        /** Evidence of which no more is said. */
        public SubmitEvidence(
                String evidenceId,
                String actionId,
                @Nullable Integer criterion,
                String title,
                EvidenceType type,
                @Nullable String reference,
                @Nullable String fileName,
                @Nullable String mediaType,
                String sha256,
                LocalDate effectiveOn) {
            this(
                    evidenceId,
                    actionId,
                    criterion,
                    title,
                    type,
                    reference,
                    fileName,
                    mediaType,
                    sha256,
                    effectiveOn,
                    null,
                    null,
                    null,
                    null);
        }

        public SubmitEvidence {
            new Checks()
                    .text("actionId", actionId, 100)
                    .that(criterion == null || criterion > 0, "criterion", "counts from 1")
                    .text("title", title, 500)
                    .required("type", type)
                    .optionalText("reference", reference, 2_000)
                    .optionalText("fileName", fileName, 300)
                    .optionalText("mediaType", mediaType, 200)
                    .that(reference != null || fileName != null, "reference", "is required when no file is sent")
                    .that(sha256 != null && Sha256.is(sha256), "sha256", "must be 64 lower-case hexadecimal digits")
                    .required("effectiveOn", effectiveOn)
                    .that(
                            periodFrom == null || periodTo == null || !periodTo.isBefore(periodFrom),
                            "periodTo",
                            "must not be before periodFrom")
                    .that(
                            periodTo == null || effectiveOn == null || !periodTo.isAfter(effectiveOn),
                            "periodTo",
                            "must not be after the day it is submitted")
                    .optionalText("sourceSystem", sourceSystem, 200)
                    .orElseGoOn();
        }
    }
}
