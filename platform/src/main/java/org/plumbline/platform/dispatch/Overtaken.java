package org.plumbline.platform.dispatch;

import java.util.Optional;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * That somebody else was first, as it travels between processes, which exception classes do not. Who asked asks again.
 *
 * @param how what the other did, for whoever reads a log
 */
public record Overtaken(String how) {

    /** Empty for what is no conflict. */
    public static Optional<Overtaken> by(Exception thrown) {
        return thrown instanceof ConcurrencyException || thrown instanceof DeadlockException
                ? Optional.of(new Overtaken(String.valueOf(thrown.getMessage())))
                : Optional.empty();
    }

    ConcurrencyException asException() {
        return new ConcurrencyException(how);
    }
}
