package org.plumbline.command.reportimport;

import java.util.List;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.command.dispatch.RefusalHistory;
import org.plumbline.command.reportimport.reading.ReportReader;
import org.plumbline.command.reportimport.reading.UnreadableReport;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.stereotype.Component;

/** Reads uploaded reports for those who may import them. A file that cannot be read leaves only its refusal behind. */
@Component
public final class ReportImports {

    private final Permission permission;
    private final RefusalHistory history;

    ReportImports(Permission permission, RefusalHistory history) {
        this.permission = permission;
        this.history = history;
    }

    /**
     * @throws Refused naming why the file cannot be read, or the missing role
     * @throws Invalid when the name of the file is too long or cannot be printed
     */
    public ReportProposal read(byte[] file, String fileName, Actor importer, String client) {
        permission.check(CommandCatalogue.of(ProposeFindings.class), "", importer, client);
        checkName(fileName);
        try {
            return ReportReader.read(file, fileName);
        } catch (UnreadableReport e) {
            RefusalCode code = RefusalCode.valueOf(e.code());
            throw refuse(new Refusal(code, String.valueOf(e.getMessage())), importer, client);
        }
    }

    private static void checkName(String fileName) {
        if (fileName.length() > 300 || fileName.chars().anyMatch(Character::isISOControl)) {
            throw Invalid.field("file", "must have a name of at most 300 printable characters");
        }
    }

    private Refused refuse(Refusal refusal, Actor importer, String client) {
        Refused refused = new Refused(List.of(refusal));
        history.record(ProposeFindings.class, "", importer, client, refused);
        return refused;
    }
}
