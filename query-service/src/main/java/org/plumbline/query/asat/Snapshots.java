package org.plumbline.query.asat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.projection.Reached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * One snapshot for everything that one answer reads, and so one position: a read-only transaction on the thread that
 * answers, from the first question for the position until what was read is complete.
 */
@Component
public final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final int LONGEST_WAIT_SECONDS = 5;

    private static final ThreadLocal<@Nullable Answer> ANSWERING = new ThreadLocal<>();
    private final PositionTable positions;
    private final PlatformTransactionManager transactions;
    /** The rest of the pool is for commands, projections, and what an answer notes in a transaction of its own. */
    private final Semaphore connections;

    Snapshots(
            PositionTable positions,
            PlatformTransactionManager transactions,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int poolSize) {
        this.positions = positions;
        this.transactions = transactions;
        this.connections = new Semaphore(Math.max(1, poolSize * 2 / 3), true);
    }

    private static final class Answer {
        private @Nullable TransactionStatus transaction;
        private @Nullable Reached reached;
    }

    /** From here on this thread answers one question. */
    void begin() {
        ANSWERING.set(new Answer());
    }

    /** Answers one question. */
    public <T> T within(Supplier<T> answer) {
        begin();
        try {
            return answer.get();
        } finally {
            end();
        }
    }

    /**
     * How far the read models have come: the same throughout one answer. Outside one, no row that is now there is known to
     * be of that position.
     */
    Reached reached() {
        Answer answer = ANSWERING.get();
        if (answer == null) {
            return Reached.of(positions.reachedByAll());
        }
        Reached reached = answer.reached;
        if (reached == null) {
            reached = open(answer);
            answer.reached = reached;
        }
        return reached;
    }

    private Reached open(Answer answer) {
        acquire();
        boolean isOpen = false;
        try {
            answer.transaction = transactions.getTransaction(new DefaultTransactionDefinition());
            Reached reached = positions.beginSnapshot();
            isOpen = true;
            return reached;
        } finally {
            if (!isOpen) {
                release(answer);
            }
        }
    }

    private void acquire() {
        try {
            if (!connections.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotGetJdbcConnectionException("Too many answers are being read at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGetJdbcConnectionException("Interrupted while waiting to read");
        }
    }

    /** What the answer holds is complete: the connection is not kept while it goes out to a client that may be slow. */
    public void complete() {
        Answer answer = ANSWERING.get();
        if (answer != null && answer.transaction != null) {
            answer.reached = answer.reached == null ? null : Reached.of(answer.reached.position());
            release(answer);
        }
    }

    private void release(Answer answer) {
        TransactionStatus transaction = answer.transaction;
        answer.transaction = null;
        try {
            if (transaction != null) {
                transactions.rollback(transaction);
            }
        } catch (TransactionException | DataAccessException e) {
            // It changed nothing, and whatever ended its connection was told where it was noticed.
            LOG.debug("A snapshot ended with its connection", e);
        } finally {
            connections.release();
        }
    }

    void end() {
        try {
            complete();
        } finally {
            ANSWERING.remove();
        }
    }
}
