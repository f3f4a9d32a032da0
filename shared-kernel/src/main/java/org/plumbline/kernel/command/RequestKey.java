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

    /**
     * The key of one attempt with a form, or null when the form carries no token that can be used. What was typed is part of
     * it: the same attempt sent twice is done once, and a form that was mended after a refusal is another attempt.
     */
    public static @Nullable RequestKey ofForm(@Nullable String token, byte[] asked) {
        if (token == null || token.isBlank() || token.length() > LONGEST) {
            return null;
        }
        String fingerprint = Sha256.of(asked);
        return new RequestKey(Sha256.of(token + "\n" + fingerprint), fingerprint);
    }
}
