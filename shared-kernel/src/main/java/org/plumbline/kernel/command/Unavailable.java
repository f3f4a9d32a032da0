package org.plumbline.kernel.command;

/**
 * The write side, or the store behind it, did not answer. Whether the command was done is not known; sent again with the
 * same key it is done once.
 */
public final class Unavailable extends RuntimeException {

    public Unavailable(Throwable cause) {
        super(
                "The part that records changes does not answer. It is not certain whether this was saved. Send it again in"
                        + " a moment: with the same idempotency key it is done once.",
                cause);
    }

    private Unavailable(String message) {
        super(message);
    }

    /** Too many files are being read at this moment; nothing was done. */
    public static Unavailable busyReading() {
        return new Unavailable("Plumbline is reading other files. Nothing was saved. Send it again in a few seconds.");
    }
}
