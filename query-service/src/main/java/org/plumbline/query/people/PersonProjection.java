package org.plumbline.query.people;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonLeft;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class PersonProjection extends LineProjection<PersonRow> {

    PersonProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.person", PersonRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return PersonEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof PersonEvent e
                ? Stream.of(PersonEvent.streamOf(e.personId()))
                : Stream.empty();
    }

    @Override
    protected @Nullable PersonRow fold(String id, @Nullable PersonRow row, Recorded recorded) {
        PersonEvent event = (PersonEvent) recorded.event();
        if (event instanceof PersonRecorded e) {
            return PersonRow.recorded(id, e);
        }
        if (row == null) {
            return null;
        }
        return switch (event) {
            case PersonRecorded _ -> row;
            case PersonLeft e -> row.left(e.effectiveOn());
            case PersonErased e -> row.erased(e);
        };
    }
}
