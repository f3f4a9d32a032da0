package org.plumbline.kernel.command;

/** Somebody else changed the target first. Nothing was done; look again and repeat if it still makes sense. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super(
                "Somebody else changed this first. Look at it again and repeat if it still makes sense.",
                null,
                false,
                false);
    }
}
