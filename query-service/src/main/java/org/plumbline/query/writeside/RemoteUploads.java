package org.plumbline.query.writeside;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;

/** Sends files on to the process that decides on them. */
final class RemoteUploads implements Uploads {

    private final CommandService service;

    RemoteUploads(CommandService service) {
        this.service = service;
    }

    @Override
    public Accepted report(String fileName, byte[] content, Actor importer, String client, @Nullable RequestKey key) {
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("file", content, MediaType.APPLICATION_PDF).filename(fileName);
        return service.post("/api/report-imports", MediaType.MULTIPART_FORM_DATA, parts.build(), importer, null, key);
    }

    @Override
    public Accepted evidence(
            SubmitEvidence command, byte[] content, Actor submitter, String client, @Nullable RequestKey key) {
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("file", content, MediaType.parseMediaType(String.valueOf(command.mediaType())))
                .filename(String.valueOf(command.fileName()));
        parts.part("actionId", command.actionId());
        parts.part("title", command.title());
        parts.part("type", command.type().name());
        parts.part("sha256", command.sha256());
        parts.part("effectiveOn", command.effectiveOn().toString());
        addUnlessNull(parts, "criterion", command.criterion());
        addUnlessNull(parts, "reference", command.reference());
        addUnlessNull(parts, "periodFrom", command.periodFrom());
        addUnlessNull(parts, "periodTo", command.periodTo());
        addUnlessNull(parts, "sourceSystem", command.sourceSystem());
        addUnlessNull(parts, "classification", command.classification());
        return service.post("/api/evidence", MediaType.MULTIPART_FORM_DATA, parts.build(), submitter, null, key);
    }

    private static void addUnlessNull(MultipartBodyBuilder parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.part(name, value.toString());
        }
    }
}
