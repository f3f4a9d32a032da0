package org.plumbline.command.reportimport;

import java.util.List;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.FileReaders;
import org.plumbline.command.budget.OverBudget;
import org.plumbline.command.dispatch.Permission;
import org.plumbline.command.dispatch.RefusalHistory;
import org.plumbline.command.reportimport.reading.ReportReader;
import org.plumbline.command.reportimport.reading.UnreadableReport;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unseen;
import org.springframework.stereotype.Component;

/** Reads uploaded reports for those who may import them. A file that cannot be read leaves only its refusal behind. */
@Component
public final class ReportImports {

    private static final int LONGEST_NAME = 300;

    private final Permission permission;
    private final RefusalHistory history;
    private final FileReaders readers;

    ReportImports(Permission permission, RefusalHistory history, FileReaders readers) {
        this.permission = permission;
        this.history = history;
        this.readers = readers;
        Thread.ofPlatform().daemon().name("fonts").start(ReportReader::prepare);
    }

    /**
     * @throws Refused naming why the file cannot be read, or the missing role
     * @throws Invalid when the name of the file is too long or cannot be printed
     */
    public ReportProposal read(byte[] file, String fileName, Actor importer, String client) {
        permission.check(CommandCatalogue.of(ProposeFindings.class), "", importer, client);
        checkName(fileName);
        try {
            return readers.read(budget -> read(file, fileName, budget));
        } catch (OverBudget e) {
            throw onRecord(Refused.because(RefusalCode.TOO_COMPLEX), importer, client);
        } catch (Refused refused) {
            throw onRecord(refused, importer, client);
        }
    }

    private static ReportProposal read(byte[] file, String fileName, Budget budget) {
        try {
            return ReportReader.read(file, fileName, budget);
        } catch (UnreadableReport e) {
            RefusalCode code = RefusalCode.valueOf(e.code());
            throw new Refused(List.of(new Refusal(code, String.valueOf(e.getMessage()))));
        }
    }

    private static void checkName(String fileName) {
        new Checks()
                .that(
                        fileName.length() <= LONGEST_NAME,
                        "file",
                        "has a name of more than " + LONGEST_NAME + " characters; give it a shorter one")
                .that(
                        fileName.chars().noneMatch(Character::isISOControl) && !Unseen.isIn(fileName),
                        "file",
                        "has a name with characters that cannot be seen; give it another one")
                .orElseGoOn();
    }

    private Refused onRecord(Refused refused, Actor importer, String client) {
        history.record(ProposeFindings.class, "", importer, client, refused);
        return refused;
    }
}
