package org.plumbline.platform.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Unavailable;
import org.springframework.http.HttpStatus;

/** What is wrong with what the product stands on, rather than with what was asked of it. */
public enum Trouble {
    DISK_FULL(
            HttpStatus.INSUFFICIENT_STORAGE,
            "The disk is full",
            "The disk is full, so nothing can be saved. Nothing of this was saved. Ask whoever runs Plumbline to free some"
                    + " space, then send it again."),
    AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The database does not answer",
            "The database does not answer just now. What was saved is safe. Try again in a moment."),
    BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Too much is going on",
            "More is being asked than can be answered just now. Try again in a moment.");

    /** As it is told to whoever runs the server. */
    public static final String NO_SPACE = "the disk is full";

    private static final String SQL_DISK_FULL = "53100";
    private static final String SQL_TOO_MANY_CONNECTIONS = "53300";
    private static final Set<String> SQL_SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03");
    /** What the pool says of a connection it has given up already. */
    private static final String CLOSED_BY_POOL = "Connection is closed";

    private static final Set<String> SAYS_FULL =
            Set.of("no space left on device", "disk quota exceeded", "not enough space on the disk", NO_SPACE);

    private final HttpStatus status;
    private final String title;
    private final String sentence;

    Trouble(HttpStatus status, String title, String sentence) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    public HttpStatus status() {
        return status;
    }

    /** The problem's code. */
    public String code() {
        return this == DISK_FULL ? name() : "UNAVAILABLE";
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }

    /** The trouble behind an exception, however deep; null when it has another cause. */
    public static @Nullable Trouble behind(@Nullable Throwable thrown) {
        @Nullable Trouble found = null;
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            Trouble of = of(cause);
            for (Throwable suppressed : cause.getSuppressed()) {
                of = worse(of, of(suppressed));
            }
            found = worse(found, of);
        }
        return found;
    }

    private static @Nullable Trouble worse(@Nullable Trouble one, @Nullable Trouble other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static @Nullable Trouble of(Throwable cause) {
        return switch (cause) {
            case Unavailable unavailable when unavailable.isDiskFull() -> DISK_FULL;
            case SQLException sql -> ofSql(sql);
            case IOException io when isDiskFull(io.getMessage()) -> DISK_FULL;
            default -> null;
        };
    }

    private static @Nullable Trouble ofSql(SQLException first) {
        for (SQLException e = first; e != null; e = e.getNextException()) {
            String state = e.getSQLState();
            if (SQL_DISK_FULL.equals(state)) {
                return DISK_FULL;
            }
            if (state == null
                    ? CLOSED_BY_POOL.equals(e.getMessage())
                    : state.startsWith("08") || SQL_SHUTTING_DOWN.contains(state)) {
                return AWAY;
            }
            if (SQL_TOO_MANY_CONNECTIONS.equals(state) || e instanceof SQLTransientConnectionException) {
                return BUSY;
            }
        }
        return null;
    }

    /** Whether a system's message says so. */
    public static boolean isDiskFull(@Nullable String message) {
        if (message == null) {
            return false;
        }
        String said = message.toLowerCase(Locale.ROOT);
        return SAYS_FULL.stream().anyMatch(said::contains);
    }
}
