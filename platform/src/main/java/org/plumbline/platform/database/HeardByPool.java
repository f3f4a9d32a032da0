package org.plumbline.platform.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Hears each error that a statement of any part of the product meets; which connections are kept it leaves alone. */
public final class HeardByPool implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException e) {
        DatabaseWatch.hear(e);
        return Override.CONTINUE_EVICT;
    }
}
