package org.plumbline.platform.dispatch;

import java.util.Optional;
import org.plumbline.kernel.command.Unavailable;

/**
 * That too much was going on for the command to be looked at, as it travels between processes, which exception classes do not.
 *
 * @param why for whoever reads a log
 */
public record Busy(String why) {

    /** Empty for what is nothing of the kind. */
    public static Optional<Busy> at(Exception thrown) {
        return thrown instanceof Unavailable
                ? Optional.of(new Busy(String.valueOf(thrown.getMessage())))
                : Optional.empty();
    }

    Unavailable asException() {
        return Unavailable.busyReading();
    }
}
