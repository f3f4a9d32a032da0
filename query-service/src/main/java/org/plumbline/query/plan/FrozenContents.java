package org.plumbline.query.plan;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What frozen versions say, byte for byte as they were hashed. */
@Component
public final class FrozenContents {

    private final JdbcClient jdbc;

    FrozenContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<byte[]> of(String sha256) {
        return jdbc.sql("select content from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }
}
