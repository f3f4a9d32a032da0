package org.plumbline.query.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.Sealed;
import org.plumbline.platform.people.SubjectKeys;
import org.plumbline.platform.people.SubjectKeys.Ring;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
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
        return rows.byId(PersonEvent.streamOf(personId), view)
                .map(found -> opened(List.of(found)).getFirst());
    }

    public Listing<Person> all(Page page, View view) {
        return rows.page(Where.any(), "t.id", page, view).map(this::opened);
    }

    /** Everybody who has neither left nor been erased. */
    public List<Person> active(View view) {
        return opened(
                rows.list("t.body ->> 'leftOn' is null and t.body ->> 'erasedOn' is null", Map.of(), "t.id", view));
    }

    private List<Person> opened(List<Found<PersonRow>> found) {
        Ring ring =
                keys.of(found.stream().map(person -> person.row().personId()).toList());
        return found.stream().map(person -> opened(person, ring)).toList();
    }

    private static Person opened(Found<PersonRow> found, Ring ring) {
        PersonRow row = found.row();
        return new Person(
                row.personId(),
                open(row, row.name(), ring),
                open(row, row.email(), ring),
                row.office(),
                row.leftOn(),
                row.erasedOn(),
                row.erasedBy(),
                row.ground(),
                found.version());
    }

    private static @Nullable String open(PersonRow row, @Nullable Sealed sealed, Ring ring) {
        return sealed == null ? null : ring.open(row.personId(), sealed).orElse(null);
    }
}
