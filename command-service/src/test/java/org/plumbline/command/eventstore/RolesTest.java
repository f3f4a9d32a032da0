package org.plumbline.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.command.eventstore.EventStoreDatabase.append;
import static org.plumbline.command.eventstore.EventStoreDatabase.execute;
import static org.plumbline.command.eventstore.EventStoreDatabase.number;
import static org.plumbline.command.eventstore.EventStoreDatabase.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What the role that the product runs as can do to the history: add to it and read it. */
class RolesTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static EventStoreDatabase database;
    private static Connection app;

    @BeforeAll
    static void create() throws SQLException {
        database = EventStoreDatabase.create();
        app = database.app();
        append(app, "a", 0);
        sequence(app, 10);
        append(app, "a", 1);
    }

    @AfterAll
    static void close() throws SQLException {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_store.domain_event set payload = '{}'",
                "delete from event_store.domain_event",
                "truncate event_store.domain_event",
                "truncate event_store.domain_event, event_store.ledger",
                "merge into event_store.domain_event e using (values (1)) v on true when matched then delete",
                "insert into event_store.domain_event (event_id, type, aggregate_id, sequence_number, name, revision,"
                        + " payload, metadata, recorded_at) select event_id, 'x', aggregate_id, sequence_number, name,"
                        + " revision, payload, metadata, recorded_at from event_store.domain_event"
                        + " on conflict (event_id) do update set payload = 'x'",
                "select * from event_store.domain_event for update",
            })
    void an_event_is_never_changed_or_removed(String sql) {
        assertThatIsRefused(sql);
    }

    @Test
    void an_event_never_chooses_its_own_place() {
        assertThatIsRefused("insert into event_store.domain_event (event_id, type, aggregate_id, sequence_number, name,"
                + " revision, payload, metadata, recorded_at, global_index)"
                + " values ('forged', 't', 'forged', 0, 'n', '1', '{}', '{}', '2024-11-27T12:00:00Z', 1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into event_store.ledger values (9, 2, 'x', now())",
                "update event_store.ledger set leaf = 'x'",
                "delete from event_store.ledger",
                "truncate event_store.ledger",
                "update event_store.sequencer set last_position = 0",
                "delete from event_store.sequencer",
                "select * from event_store.sequencer for update",
                "select event_store.append_to_ledger('{2}', 1, now())",
                "select nextval('event_store.event_index_seq')",
                "select setval('event_store.event_index_seq', 1)",
            })
    void the_one_order_is_written_by_the_sequencing_step_alone(String sql) {
        assertThatIsRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table event_store.domain_event disable trigger all",
                "alter table event_store.domain_event drop column payload",
                "alter table event_store.domain_event alter column payload type bytea using 'x'",
                "alter table event_store.ledger owner to plumbline_app",
                "drop table event_store.domain_event",
                "drop table event_store.ledger",
                "drop schema event_store cascade",
                "drop function event_store.sequence_events(int)",
                "create or replace function event_store.leaf_hash(e event_store.domain_event) returns bytea"
                        + " language sql immutable return 'x'::bytea",
                "create rule nothing as on insert to event_store.domain_event do instead nothing",
                "create trigger t before insert on event_store.domain_event for each row"
                        + " execute function suppress_redundant_updates_trigger()",
                "create table event_store.mine (x int)",
                "set session_replication_role = replica",
                "set role plumbline_owner",
            })
    void the_tables_stay_as_they_are(String sql) {
        assertThatIsRefused(sql);
    }

    @Test
    void the_role_cannot_give_itself_more() throws SQLException {
        execute(app, "grant update, delete on event_store.domain_event to plumbline_app");
        assertThat(number(app, """
            select count(*) from information_schema.role_table_grants
             where grantee = 'plumbline_app' and table_schema = 'event_store'
               and table_name in ('domain_event', 'ledger', 'sequencer') and privilege_type <> 'SELECT'\
            """)).isZero();
    }

    @Test
    void appending_reading_and_sequencing_work() throws SQLException {
        append(app, "b", 0);
        sequence(app, 10);
        assertThat(number(app, "select count(*) from event_store.domain_event")).isGreaterThanOrEqualTo(3);
        assertThat(number(app, "select count(*) from event_store.ledger")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_events_are_still_as_they_were_appended() throws SQLException {
        assertThat(number(app, "select count(*) from event_store.domain_event where payload <> '{\"text\":\"\"}'"))
                .isZero();
    }

    private static void assertThatIsRefused(String sql) {
        assertThatThrownBy(() -> execute(app, sql))
                .isInstanceOfSatisfying(
                        PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }
}
