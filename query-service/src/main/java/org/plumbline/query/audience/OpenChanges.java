package org.plumbline.query.audience;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether somebody may hear that a change has arrived: of something that is open to them, or their own. */
@Component
public class OpenChanges {

    private final JdbcClient jdbc;

    OpenChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param id of what was changed
     * @param position of the change; every projection has reached it
     */
    public boolean isOpen(String id, long position, Audience audience) {
        if (audience.readsWholeHistory()) {
            return true;
        }
        return jdbc.sql("select " + audience.isOpen(":id") + " or exists (select from read_model.timeline"
                        + " where position = :position and aggregate_id = :id and actor = :person)")
                .params(audience.parameters())
                .param("id", id)
                .param("position", position)
                .param("person", Objects.requireNonNullElse(audience.personId(), ""))
                .query(Boolean.class)
                .single();
    }
}
