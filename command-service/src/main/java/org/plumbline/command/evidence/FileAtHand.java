package org.plumbline.command.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.privacy.FileKind;

/**
 * The file that came with a submission.
 *
 * @param kind what its bytes say it is, or null when that is nothing that is taken
 * @param whole whether all it says could be read and was looked through
 * @param destroyed whether a file of exactly this content was destroyed by order
 * @param size in bytes
 */
public record FileAtHand(@Nullable FileKind kind, boolean whole, boolean destroyed, long size) {

    /** The media type it was said to have, in its one spelling, when that is what it is. */
    Optional<String> as(@Nullable String mediaType) {
        return kind == null || mediaType == null ? Optional.empty() : kind.named(mediaType);
    }
}
