package org.plumbline.query.projection;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each projection has come; written with its rows. */
@Component
public final class PositionTable {

    private final JdbcClient jdbc;
    private final Set<String> answered = new CopyOnWriteArraySet<>();

    PositionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String name, long position) {}

    /** From the start on, before anybody asks, this process answers for that projection. */
    void answerFor(String name) {
        answered.add(name);
    }

    /** @param head where the history is; until it has come there, it does not say what is so now */
    void register(String name, long head) {
        jdbc.sql("insert into read_model.projection (name, rebuilding_until) values (:name, :head)"
                        + " on conflict do nothing")
                .param("name", name)
                .param("head", head)
                .update();
    }

    /**
     * Its commit does not wait for the disk: should the server lose it, rows, position and token are lost alike, and the
     * events, which did wait, come again.
     */
    long lock(String name) {
        return jdbc.sql("""
                        select position, set_config('synchronous_commit', 'off', true)
                          from read_model.projection where name = :name for update""")
                .param("name", name)
                .query((row, number) -> row.getLong("position"))
                .single();
    }

    void moveTo(String name, long position) {
        jdbc.sql("update read_model.projection set position = :position where name = :name")
                .param("name", name)
                .param("position", position)
                .update();
    }

    /** @param head as for {@link #register} */
    void returnToStart(String name, long head) {
        jdbc.sql("update read_model.projection set rebuilding_until = :head, position = 0 where name = :name")
                .param("name", name)
                .param("head", head)
                .update();
    }

    /**
     * The position every projection has reached: what all of them answer for alike. A row that a projection left behind
     * which is no more, after an upgrade, holds nobody back.
     */
    public long reachedByAll() {
        return jdbc.sql("select coalesce(min(position), 0) from read_model.projection where name in (:names)")
                .param("names", answered)
                .query(Long.class)
                .single();
    }

    public Map<String, Long> all() {
        return jdbc.sql("select name, position from read_model.projection").query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::name, Row::position));
    }
}
