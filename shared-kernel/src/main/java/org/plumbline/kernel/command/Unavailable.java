package org.plumbline.kernel.command;

import org.jspecify.annotations.Nullable;

/**
 * The write side, or the store behind it, did not answer. Whether the command was done is not known; sent again with the
 * same key it is done once.
 */
public final class Unavailable extends RuntimeException {

    private final boolean diskFull;

    public Unavailable(Throwable cause) {
        this(
                "The part that records changes does not answer. It is not certain whether this was saved. Send it again in"
                        + " a moment: with the same idempotency key it is done once.",
                cause,
                false);
    }

    private Unavailable(String sentence, @Nullable Throwable cause, boolean diskFull) {
        super(sentence, cause);
        this.diskFull = diskFull;
    }

    /** The store has no space left: nothing was done. */
    public static Unavailable forWantOfSpace(Throwable cause) {
        return new Unavailable(
                "The disk is full, so this was not saved. Ask whoever runs Plumbline to free some space, then send it"
                        + " again.",
                cause,
                true);
    }

    public boolean isDiskFull() {
        return diskFull;
    }

    /** Too many files are being read at this moment; nothing was done. */
    public static Unavailable busyReading() {
        return new Unavailable(
                "Plumbline is reading other files. Nothing was saved. Send it again in a few seconds.", null, false);
    }
}
