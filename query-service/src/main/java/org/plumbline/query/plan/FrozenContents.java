package org.plumbline.query.plan;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What frozen versions say, byte for byte as they were hashed. */
@Component
public final class FrozenContents {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FrozenContents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether {@link #of} answers; what is frozen is stored with it, so for most it need not be read to say so. */
    public boolean isOpen(String sha256, View view) {
        return view.audience().isWhole() || of(sha256, view).isPresent();
    }

    /** Nothing to somebody to whom anything that it names is not open. */
    public Optional<byte[]> of(String sha256, View view) {
        return jdbc.sql("select content from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .filter(content -> view.audience().isWhole() || areOpen(named(json.readTree(content)), view));
    }

    /** The items that are named anywhere in it. */
    private static Set<String> named(JsonNode content) {
        Set<String> found = new TreeSet<>();
        Stream.of("recommendationId", "actionId", "measureId", "riskId")
                .flatMap(field -> content.findValues(field).stream())
                .forEach(id -> found.add(id.asString()));
        Stream.of("contributesTo", "recommendationIds")
                .flatMap(field -> content.findValues(field).stream())
                .flatMap(JsonNode::valueStream)
                .forEach(id -> found.add(id.asString()));
        return found;
    }

    private boolean areOpen(Set<String> ids, View view) {
        return ids.isEmpty() || openOf(ids, view) == ids.size();
    }

    private int openOf(Set<String> ids, View view) {
        return jdbc.sql("select count(distinct o.id) from (" + view.audience().openIds()
                        + ") o(id) where o.id in (:ids)")
                .params(view.audience().parameters())
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }
}
