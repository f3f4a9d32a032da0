package org.plumbline.command.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that text held back is named under; only read when something is. */
@Component
class ScreeningKey {

    private final JdbcClient jdbc;

    ScreeningKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] bytes() {
        return jdbc.sql("select key from event_store.screening_key")
                .query(byte[].class)
                .single();
    }
}
