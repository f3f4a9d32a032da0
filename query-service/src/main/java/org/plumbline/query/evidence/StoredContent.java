package org.plumbline.query.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.plumbline.kernel.evidence.Sha256;

/**
 * A stored file that was read once from end to end and is what was submitted. Each part is read again when it is sent, and
 * compared with what it was then: nothing else ever leaves, and no more than one part is in memory.
 */
final class StoredContent {

    /** How much is read at a time; a multiple of a block of the seal. */
    static final int PART = 128 * 1024;

    private final long size;
    private final LongFunction<Optional<byte[]>> parts;
    private final List<String> hashes;

    private StoredContent(long size, LongFunction<Optional<byte[]>> parts, List<String> hashes) {
        this.size = size;
        this.parts = parts;
        this.hashes = hashes;
    }

    /**
     * Reads it all, and answers nothing when it is not the file of that hash.
     *
     * @param parts reads the part at an offset; empty when it is not there
     */
    static Optional<StoredContent> verified(String sha256, long size, LongFunction<Optional<byte[]>> parts) {
        MessageDigest whole = digest();
        String[] hashes = new String[Math.toIntExact((size + PART - 1) / PART)];
        for (int i = 0; i < hashes.length; i++) {
            Optional<byte[]> part = parts.apply((long) i * PART);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            whole.update(part.get());
            hashes[i] = Sha256.of(part.get());
        }
        return HexFormat.of().formatHex(whole.digest()).equals(sha256)
                ? Optional.of(new StoredContent(size, parts, List.of(hashes)))
                : Optional.empty();
    }

    long size() {
        return size;
    }

    /** What of the part at this offset is to be sent; empty when it is no longer what it was. */
    Optional<byte[]> read(long from, long to) {
        int index = Math.toIntExact(from / PART);
        long start = (long) index * PART;
        return parts.apply(start)
                .filter(part -> Sha256.of(part).equals(hashes.get(index)))
                .map(part -> Arrays.copyOfRange(
                        part, Math.toIntExact(from - start), Math.toIntExact(Math.min(to - start, part.length))));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
