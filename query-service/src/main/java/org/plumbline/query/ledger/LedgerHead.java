package org.plumbline.query.ledger;

import org.plumbline.platform.database.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessException;

/** The last known position of the ledger. */
public final class LedgerHead {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHead.class);

    private final Ledger ledger;
    private final Mark mark = new Mark();

    public LedgerHead(Ledger ledger) {
        this.ledger = ledger;
    }

    public Mark mark() {
        return mark;
    }

    /** @param notice the new head as the sequencer told it, or empty when it must be asked for */
    public void hear(String notice) {
        try {
            mark.advanceTo(notice.isEmpty() ? ledger.head() : Long.parseLong(notice));
        } catch (DataAccessException e) {
            LOG.atLevel(Trouble.behind(e) == null ? Level.WARN : Level.DEBUG)
                    .log("The ledger's head could not be read: {}", e.getMessage());
        }
    }
}
