package org.plumbline.platform.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.platform.PlainRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the server puts on disk what it acknowledges, by the settings that hold for the product's own connections. */
public final class Durability {

    /** On another standby's disk too, or on this server's; only {@code off} acknowledges what is on none. */
    private static final Map<String, Set<String>> SAFE = Map.of(
            "fsync", Set.of("on"),
            "full_page_writes", Set.of("on"),
            "synchronous_commit", Set.of("on", "local", "remote_write", "remote_apply"));

    private static final List<String> NAMES = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    /** Each setting by its name. */
    public static Map<String, String> settings(JdbcClient jdbc) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : NAMES) {
            settings.put(
                    name,
                    jdbc.sql("select current_setting('" + name + "')")
                            .query(String.class)
                            .single());
        }
        return settings;
    }

    /** @throws PlainRefusal naming each setting with which acknowledged events could be lost */
    public static void check(Map<String, String> settings) {
        List<String> unsafe = NAMES.stream()
                .filter(name -> !SAFE.getOrDefault(name, Set.of()).contains(settings.getOrDefault(name, "off")))
                .map(name -> name + " = " + settings.get(name))
                .toList();
        if (!unsafe.isEmpty()) {
            throw new PlainRefusal("PostgreSQL would acknowledge what is not on disk (" + String.join(", ", unsafe)
                    + "). Turn it on in the server; where the data may be lost, start with"
                    + " --plumbline.database.may-lose-data=true.");
        }
    }
}
