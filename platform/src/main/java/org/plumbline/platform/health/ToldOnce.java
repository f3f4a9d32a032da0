package org.plumbline.platform.health;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.database.DatabaseWatch;
import org.plumbline.platform.database.DatabaseWatch.Condition;
import org.plumbline.platform.database.Trouble;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps out of the log what each library says, with its stack trace, whenever it meets a database that is away or a disk that
 * is full: {@link DatabaseWatch} says so once.
 */
public final class ToldOnce extends TurboFilter implements AutoCloseable {

    private final DatabaseWatch watch;
    private final @Nullable LoggerContext log;

    ToldOnce(DatabaseWatch watch) {
        this.watch = watch;
        this.log = LoggerFactory.getILoggerFactory() instanceof LoggerContext context ? context : null;
        if (log != null) {
            start();
            log.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable thrown) {
        Throwable cause = thrown == null ? lastOf(params) : thrown;
        Trouble trouble = Trouble.behind(cause);
        if (cause == null || trouble == null) {
            return FilterReply.NEUTRAL;
        }
        DatabaseWatch.hear(cause);
        boolean isToldElsewhere = trouble != Trouble.BUSY || watch.condition() != Condition.ANSWERS;
        return isToldElsewhere ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static @Nullable Throwable lastOf(Object @Nullable [] params) {
        return params != null && params.length > 0 && params[params.length - 1] instanceof Throwable thrown
                ? thrown
                : null;
    }

    @Override
    public void close() {
        if (log != null) {
            log.getTurboFilterList().remove(this);
        }
    }
}
