package org.plumbline.command.privacy;

import java.util.Optional;
import java.util.Set;
import org.plumbline.command.files.StoredFiles;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** The file that comes with a command, as far as it is not a published report. */
@Component
class UploadedText {

    private final StoredFiles files;

    UploadedText(StoredFiles files) {
        this.files = files;
    }

    /** @param sha256 of the file, in lower-case hex */
    record Looked(String sha256, Set<PersonalData> signs) {}

    Optional<Looked> of(Command command) {
        return command instanceof SubmitEvidence c && c.fileName() != null
                ? files.held(c.sha256())
                        .map(content -> new Looked(
                                c.sha256(),
                                FileText.of(content).map(Signs::in).orElse(Set.of(PersonalData.UNREADABLE_FILE))))
                : Optional.empty();
    }
}
