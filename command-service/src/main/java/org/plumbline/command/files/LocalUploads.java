package org.plumbline.command.files;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.command.dispatch.RefusalHistory;
import org.plumbline.command.inspection.UniqueInspections;
import org.plumbline.command.reportimport.ReportImports;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.stereotype.Component;

/** Takes files in the process that decides on them. */
@Component
final class LocalUploads implements Uploads {

    private final ReportImports reports;
    private final UniqueInspections inspections;
    private final StoredFiles files;
    private final WriteSide writeSide;
    private final Permission permission;
    private final RefusalHistory history;
    private final Clock englishTime;

    LocalUploads(
            ReportImports reports,
            UniqueInspections inspections,
            StoredFiles files,
            WriteSide writeSide,
            Permission permission,
            RefusalHistory history,
            Clock englishTime) {
        this.inspections = inspections;
        this.reports = reports;
        this.files = files;
        this.writeSide = writeSide;
        this.permission = permission;
        this.history = history;
        this.englishTime = englishTime;
    }

    @Override
    public Accepted report(String fileName, byte[] content, Actor importer, String client, @Nullable RequestKey key) {
        ReportProposal proposal = reports.read(content, fileName, importer, client);
        String id = inspections
                .begunAs(proposal)
                .orElseGet(() -> UuidCreator.getTimeOrderedEpoch().toString());
        ProposeFindings command = new ProposeFindings(id, fileName, proposal, LocalDate.now(englishTime));
        Envelope envelope = new Envelope(command, importer, client, null, key);
        return files.holding(proposal.sourceSha256(), content, () -> writeSide.send(envelope));
    }

    @Override
    public Accepted evidence(
            SubmitEvidence command, byte[] content, Actor submitter, String client, @Nullable RequestKey key) {
        permission.check(CommandCatalogue.of(SubmitEvidence.class), "", submitter, client);
        if (content.length > LARGEST) {
            Refused refused = Refused.because(RefusalCode.TOO_LARGE);
            history.record(SubmitEvidence.class, "", submitter, client, refused);
            throw refused;
        }
        Envelope envelope = new Envelope(command, submitter, client, null, key);
        return files.holding(command.sha256(), content, () -> writeSide.send(envelope));
    }
}
