package org.plumbline.command.privacy;

import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
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

        static Looked at(String sha256, byte[] content) {
            FileText said = FileText.of(content);
            String text = said.text();
            Set<PersonalData> signs = text == null ? Set.of(PersonalData.UNREADABLE_FILE) : Signs.in(text);
            return new Looked(sha256, signs, said.kind(), said.whole());
        }
    }

    /** Empty when the command brings no file, or says so and none is held. */
    public Optional<Looked> of(Command command) {
        if (!(command instanceof SubmitEvidence c) || c.fileName() == null) {
            return Optional.empty();
        }
        return CurrentUnitOfWork.map(unitOfWork ->
                        unitOfWork.root().getOrComputeResource("uploaded " + c.evidenceId(), key -> look(c)))
                .orElseGet(() -> look(c));
    }

    private Optional<Looked> look(SubmitEvidence c) {
        return files.held(c.sha256()).map(content -> Looked.at(c.sha256(), content));
    }
}
