package org.plumbline.app.every;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** The stack traces that the product writes into its log while it is open. */
final class StackTraces extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    StackTraces() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getThrowableProxy() != null) {
            written.add(event.getLoggerName() + ": " + event.getFormattedMessage() + ": "
                    + event.getThrowableProxy().getClassName() + " "
                    + event.getThrowableProxy().getMessage());
        }
    }

    List<String> written() {
        return List.copyOf(written);
    }

    @Override
    public void close() {
        root.detachAppender(this);
    }
}
