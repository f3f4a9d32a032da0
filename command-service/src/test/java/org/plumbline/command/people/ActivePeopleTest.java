package org.plumbline.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.command.people.ActivePeople.Asked;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonLeft;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.plumbline.kernel.people.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ActivePeopleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 24);
    private static final Sealed SEALED = new Sealed("sealed");

    private final EventStoreDatabase database = EventStoreDatabase.create();

    @Test
    void a_person_is_active_from_the_record_until_the_day_of_leaving() throws SQLException {
        try (Connection connection = database.app()) {
            ActivePeople people = new ActivePeople(client(connection));
            people.note(recorded("here"));
            people.note(recorded("gone"));
            people.note(new PersonLeft("unknown", DAY, "gone"));
            people.note(recorded("back"));
            people.note(new PersonLeft("unknown", DAY, "back"));
            people.note(recorded("back"));
            people.note(recorded("forgotten"));
            people.note(new PersonErased("unknown", DAY, "forgotten", "Asked for.", "dpo"));

            Asked asked = people.of(List.of("here", "gone", "back", "forgotten", "nobody"));

            assertThat(asked.isActive("here", DAY)).isTrue();
            assertThat(asked.isActive("gone", DAY.minusDays(1))).isTrue();
            assertThat(asked.isActive("gone", DAY)).isFalse();
            assertThat(asked.hasLeft("gone")).isTrue();
            assertThat(asked.isActive("back", DAY.plusDays(1))).isTrue();
            assertThat(asked.hasLeft("back")).isFalse();
            assertThat(asked.isActive("forgotten", DAY)).isFalse();
            assertThat(asked.isActive("nobody", DAY)).isFalse();
            assertThat(asked.hasLeft("nobody")).isFalse();
            assertThat(people.onRecord(List.of("gone", "forgotten", "nobody")))
                    .containsExactlyInAnyOrder("gone", "forgotten");
            assertThat(people.onRecord(List.of())).isEmpty();
        }
    }

    @Test
    void an_installation_from_before_knows_who_is_in_its_history() throws SQLException, IOException {
        try (Connection owner = database.as("plumbline_owner")) {
            EventStoreDatabase.execute(owner, "set search_path to event_store");
            append(owner, "Old Id", 0, "person.recorded");
            append(owner, "gone", 0, "person.recorded");
            append(owner, "gone", 1, "person.left");
            append(owner, "back", 0, "person.left");
            append(owner, "back", 1, "person.recorded");
            append(owner, "forgotten", 0, "person.recorded");
            append(owner, "forgotten", 1, "person.erased");
            EventStoreDatabase.execute(owner, fill());

            Asked asked = new ActivePeople(client(owner)).of(List.of("Old Id", "gone", "back", "forgotten"));

            assertThat(asked.isActive("Old Id", DAY)).isTrue();
            assertThat(asked.hasLeft("gone")).isTrue();
            assertThat(asked.isActive("back", DAY)).isTrue();
            assertThat(asked.isActive("forgotten", DAY)).isFalse();
        }
    }

    /** The statement of the migration that reads the history. */
    private static String fill() throws IOException {
        try (var file =
                Objects.requireNonNull(ActivePeopleTest.class.getResourceAsStream("/db/event-store/V54__people.sql"))) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int start = migration.indexOf("insert into person");
            return migration.substring(start, migration.indexOf(';', start));
        }
    }

    private static void append(Connection connection, String personId, long number, String name) throws SQLException {
        EventStoreDatabase.execute(
                connection,
                "insert into domain_event (event_id, type, aggregate_id, sequence_number, name, revision, payload,"
                        + " metadata, recorded_at) values (gen_random_uuid()::text, 'Person', 'person-" + personId
                        + "', " + number + ", '" + name + "', '1', '{\"effectiveOn\":\"2025-03-24\"}', '{}', '')");
    }

    private static PersonRecorded recorded(String personId) {
        return new PersonRecorded("unknown", DAY, personId, SEALED, SEALED);
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
