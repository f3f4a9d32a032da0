package org.plumbline.query.ledger;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Follows the end of Axon Server's stream, so that the head moves as soon as something was appended. */
public final class AxonServerTail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerTail.class);
    private static final int BUFFER = 1_000;
    private static final long RETRY_MILLIS = 2_000;

    private final Supplier<EventChannel> channel;
    private final Ledger ledger;
    private final Mark head;
    private volatile boolean running;

    public AxonServerTail(Supplier<EventChannel> channel, Ledger ledger, LedgerHead head) {
        this.channel = channel;
        this.ledger = ledger;
        this.head = head.mark();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("axon-server-tail").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                long from = ledger.head();
                head.advanceTo(from);
                follow(from);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Axon Server cannot be followed, trying again: {}", e.getMessage());
            }
            pause();
        }
    }

    private void follow(long from) throws InterruptedException {
        try (EventStream stream = channel.get().openStream(from - 1, BUFFER)) {
            while (running && !stream.isClosed()) {
                EventWithToken next = stream.nextIfAvailable(1, TimeUnit.SECONDS);
                if (next != null) {
                    head.advanceTo(next.getToken() + 1);
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
