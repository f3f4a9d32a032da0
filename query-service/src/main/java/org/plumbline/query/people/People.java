package org.plumbline.query.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.people.Sealed;
import org.plumbline.platform.people.SubjectKeys;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds people. What was sealed is opened on the way out and stored nowhere. */
@Component
public final class People {

    private final LineQuery<PersonRow> rows;
    private final SubjectKeys keys;

    People(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.person", PersonRow.class, jdbc, json);
        this.keys = new SubjectKeys(jdbc);
    }

    public Optional<Person> byId(String personId, View view) {
        return rows.byId("person " + personId, view).map(this::opened);
    }

    public List<Person> all(View view) {
        return rows.list("true", Map.of(), "t.id", view).stream()
                .map(this::opened)
                .toList();
    }

    private Person opened(Found<PersonRow> found) {
        PersonRow row = found.row();
        return new Person(
                row.personId(),
                open(row, row.name()),
                open(row, row.email()),
                row.leftOn(),
                row.erasedOn(),
                row.erasedBy(),
                row.ground(),
                found.version());
    }

    private @Nullable String open(PersonRow row, @Nullable Sealed sealed) {
        return sealed == null ? null : keys.open(row.personId(), sealed).orElse(null);
    }
}
