package org.plumbline.command.evidence;

import static org.plumbline.kernel.refusal.RefusalCode.FILE_DESTROYED;
import static org.plumbline.kernel.refusal.RefusalCode.FILE_NOT_SENT;
import static org.plumbline.kernel.refusal.RefusalCode.UNSUPPORTED_TYPE;

import org.jspecify.annotations.Nullable;
import org.plumbline.command.privacy.FileKind;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.refusal.Refusals;

/** A file that is named was sent, and its bytes are of the type it is said to have. */
final class AFileIsWhatItSaysItIs {

    private static final String TOLD =
            "The content of the file is not what its type says. Text must be in UTF-8, and an archive a document.";

    private AFileIsWhatItSaysItIs() {}

    static Refusals check(Refusals refusals, SubmitEvidence c, @Nullable FileAtHand file) {
        if (c.fileName() == null) {
            return refusals;
        }
        boolean isTaken = c.mediaType() != null && FileKind.isTaken(c.mediaType());
        return refusals.when(!isTaken, UNSUPPORTED_TYPE)
                .when(file == null, FILE_NOT_SENT)
                .when(isTaken && file != null && file.as(c.mediaType()).isEmpty(), UNSUPPORTED_TYPE, TOLD)
                .when(file != null && file.destroyed(), FILE_DESTROYED);
    }

    /** In its one spelling; what is only referred to has none here. */
    static @Nullable String mediaType(SubmitEvidence c, @Nullable FileAtHand file) {
        return c.fileName() == null || file == null
                ? null
                : file.as(c.mediaType()).orElse(null);
    }
}
