package org.plumbline.kernel.command;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.Sha256;

/**
 * An asker's own name for a request. The same key with the same request gives the first answer again.
 *
 * @param key chosen by the asker, at most 200 characters
 * @param fingerprint hash of what was asked, so that a key used for something else is noticed
 */
public record RequestKey(String key, String fingerprint) {

    private static final int LONGEST = 200;

    /** The key a form carries, or null when it carries none that can be used. */
    public static @Nullable RequestKey ofForm(@Nullable String token, byte[] asked) {
        return token == null || token.isBlank() || token.length() > LONGEST
                ? null
                : new RequestKey(token, Sha256.of(asked));
    }
}
