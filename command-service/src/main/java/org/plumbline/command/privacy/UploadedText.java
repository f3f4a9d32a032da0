package org.plumbline.command.privacy;

import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.files.StoredFiles;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** The file that comes with a command, as far as it is not a published report. It is looked at once for each command. */
@Component
public class UploadedText {

    private final StoredFiles files;

    UploadedText(StoredFiles files) {
        this.files = files;
    }

    /**
     * @param sha256 of the file, in lower-case hex
     * @param signs what it seems to hold
     * @param kind what it is, or null when it is nothing that is taken
     * @param whole whether all it says could be read
     */
    public record Looked(
            String sha256,
            Set<PersonalData> signs,
            @Nullable FileKind kind,
            boolean whole) {

        static Looked at(String sha256, byte[] content, Budget budget) {
            FileText said = FileText.of(content, budget);
            Set<PersonalData> signs = said.signs();
            return new Looked(
                    sha256, signs == null ? Set.of(PersonalData.UNREADABLE_FILE) : signs, said.kind(), said.whole());
        }
    }

    static boolean isBroughtBy(Command command) {
        return command instanceof SubmitEvidence c && c.fileName() != null;
    }

    /** Keeps what was seen of the file for those who decide in the same unit of work. */
    static void remember(UnitOfWork<?> unitOfWork, Command command, Optional<Looked> file) {
        if (command instanceof SubmitEvidence c) {
            unitOfWork.root().resources().put(nameOf(c), file);
        }
    }

    /** Empty when the command brings no file, or says so and none is held. */
    public Optional<Looked> of(Command command) {
        if (!(command instanceof SubmitEvidence c) || !isBroughtBy(command)) {
            return Optional.empty();
        }
        return CurrentUnitOfWork.map(unitOfWork ->
                        unitOfWork.root().getOrComputeResource(nameOf(c), key -> look(c, Budget.ofOneFile())))
                .orElseGet(() -> look(c, Budget.ofOneFile()));
    }

    Optional<Looked> look(Command command, Budget budget) {
        return command instanceof SubmitEvidence c && isBroughtBy(command)
                ? files.held(c.sha256()).map(content -> Looked.at(c.sha256(), content, budget))
                : Optional.empty();
    }

    private static String nameOf(SubmitEvidence c) {
        return "uploaded " + c.evidenceId();
    }
}
