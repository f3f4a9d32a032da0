package org.plumbline.app;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the running product, whatever it is for. */
final class Tables {

    private Tables() {}

    /** Those in which a text stands, in whatever column, as text or as bytes. */
    static List<String> holding(String text) {
        JdbcClient jdbc = RunningApp.context().getBean(JdbcClient.class);
        return jdbc
                .sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema in ('event_store', 'read_model')"
                        + " and has_table_privilege(table_schema || '.' || table_name, 'select')")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .filter(table -> jdbc.sql("select exists (select 1 from " + table
                                + " t where t::text like :text or t::text like :hex)")
                        .param("text", "%" + text + "%")
                        .param("hex", "%" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
