package org.plumbline.platform.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens a large sealed thing part by part, so that it is never whole in memory. The tag of the seal covers the whole alone:
 * whoever opens parts compares the whole with a hash of it before a part goes anywhere.
 */
public final class SealedParts {

    /** What the seal puts before the content. */
    public static final int BEFORE = SubjectKeys.NONCE_BYTES;

    /** What the seal adds in all: a nonce before the content and a tag after it. */
    public static final int ADDED = SubjectKeys.NONCE_BYTES + SubjectKeys.TAG_BITS / 8;

    private static final int BLOCK = 16;

    /** GCM encrypts in counter mode and keeps the first counter for its tag (NIST SP 800-38D, 7.1). */
    private static final int FIRST_COUNTER = 2;

    private final SecretKeySpec key;
    private final byte[] nonce;

    SealedParts(byte[] key, byte[] nonce) {
        this.key = new SecretKeySpec(key, "AES");
        this.nonce = nonce;
    }

    /**
     * @param offset of the part in the content, a multiple of 16
     * @param sealed the part as it is sealed
     */
    public byte[] open(long offset, byte[] sealed) {
        if (offset % BLOCK != 0) {
            throw new IllegalArgumentException("A part starts where a block does");
        }
        byte[] counter = ByteBuffer.allocate(BLOCK)
                .put(nonce)
                .putInt(Math.toIntExact(offset / BLOCK) + FIRST_COUNTER)
                .array();
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
            return cipher.doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A part of what is sealed cannot be opened", e);
        }
    }
}
