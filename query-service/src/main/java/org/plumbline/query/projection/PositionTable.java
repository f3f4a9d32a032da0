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

    void register(String name) {
        jdbc.sql("insert into read_model.projection (name) values (:name) on conflict do nothing")
                .param("name", name)
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

    /** What is not known again until it has come as far as it was is marked as such. */
    void returnToStart(String name) {
        jdbc.sql("""
                        update read_model.projection
                           set rebuilding_until = greatest(rebuilding_until, position), position = 0
                         where name = :name""").param("name", name).update();
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
