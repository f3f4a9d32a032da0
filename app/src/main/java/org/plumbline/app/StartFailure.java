package org.plumbline.app;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.PlainRefusal;
import org.plumbline.platform.database.Trouble;
import org.springframework.boot.web.server.PortInUseException;

/** The plain sentence behind a failed start, where there is one. */
final class StartFailure {

    private StartFailure() {}

    static @Nullable String sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlainRefusal refusal) {
                return refusal.getMessage();
            }
            if (cause instanceof FlywayValidateException) {
                return "the data directory was written by another version of Plumbline, most likely a newer one; start"
                        + " that version, or name another directory with --plumbline.data=<directory>.";
            }
            if (cause instanceof PortInUseException taken) {
                return "port " + taken.getPort() + " is taken by another program.";
            }
        }
        return switch (Trouble.behind(thrown)) {
            case DISK_FULL -> Trouble.NO_SPACE + "; free some space and start again.";
            case AWAY, BUSY -> "the database does not answer.";
            case null -> null;
        };
    }
}
