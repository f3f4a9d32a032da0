package org.plumbline.app.every;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.app.RunningApp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history says was attempted and refused, from when this was made. */
public final class Attempts {

    private final JdbcClient jdbc = RunningApp.context().getBean(JdbcClient.class);
    private final long before = jdbc.sql("select coalesce(max(global_index), 0) from event_store.domain_event")
            .query(Long.class)
            .single();

    /** Who, as what, tried what on which item, and the leading rule that said no. */
    public record Attempt(String actor, String role, String command, String target, String code) {}

    /** @return every attempt, and as many as there were */
    public Set<Attempt> all() {
        return new HashSet<>(
                jdbc.sql("""
                        select m ->> 'actor' as actor, m ->> 'role' as role, p ->> 'command' as command,
                               p ->> 'target' as target, p -> 'codes' ->> 0 as code
                          from (select metadata::jsonb as m, payload::jsonb as p from event_store.domain_event
                                 where name = 'command.refused' and global_index > :before) refused""").param("before", before).query(Attempt.class).list());
    }
}
