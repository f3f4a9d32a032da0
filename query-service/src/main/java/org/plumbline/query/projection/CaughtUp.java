package org.plumbline.query.projection;

import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.query.ledger.Ledger;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Whether every read model, and the raw history, have come since the start to where the history was then. What was
 * acknowledged before a restart is in every answer after that.
 */
public final class CaughtUp implements SmartInitializingSingleton {

    private static final long UNKNOWN = -1;

    private final HistoryLength history;
    private final PositionTable positions;
    private final Ledger ledger;
    private final AtomicLong goal = new AtomicLong(UNKNOWN);
    private volatile boolean reached;

    CaughtUp(HistoryLength history, PositionTable positions, Ledger ledger) {
        this.history = history;
        this.positions = positions;
        this.ledger = ledger;
    }

    @Override
    public void afterSingletonsInstantiated() {
        isReached();
    }

    /** Once it is, it stays so; no while the database does not answer. */
    public boolean isReached() {
        return reached || behind() == 0;
    }

    /** Events between the slowest of them and that goal; 1 at least while that is not known. */
    public long behind() {
        if (reached) {
            return 0;
        }
        try {
            if (goal.get() == UNKNOWN) {
                goal.compareAndSet(UNKNOWN, history.events());
            }
            long behind = Math.max(0, goal.get() - Math.min(ledger.head(), positions.reachedByAll()));
            reached = behind == 0;
            return behind;
        } catch (DataAccessException | TransactionException e) {
            return 1;
        }
    }
}
