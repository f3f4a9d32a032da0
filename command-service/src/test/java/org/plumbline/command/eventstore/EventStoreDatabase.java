package org.plumbline.command.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.plumbline.platform.TestDatabase;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** A fresh database with an empty event store in it. */
public final class EventStoreDatabase {

    /** An event in the one order. */
    public record Placed(
            long position, long globalIndex, String eventId, String aggregateId, long number, String leaf) {}

    /** What a call of the sequencing step answered. */
    public record Step(int sequenced, boolean pending) {}

    private final String url;

    private EventStoreDatabase(int port, String name) {
        this.url = "jdbc:postgresql://localhost:" + port + "/" + name + "?logServerErrorDetail=false";
        var source = new DataSourceProperties();
        source.setUrl(url);
        Migration.of("event_store", "db/event-store", source, new Database("plumbline_owner", null, "plumbline_app"))
                .migrate();
    }

    public static EventStoreDatabase create() {
        return new EventStoreDatabase(TestDatabase.server().getPort(), TestDatabase.create());
    }

    /** On another server, which needs the roles first. */
    public static EventStoreDatabase createOn(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            for (String role : List.of("plumbline_owner", "plumbline_app")) {
                execute(
                        connection,
                        "do $$ begin if not exists (select from pg_roles where rolname = '" + role
                                + "') then create role " + role + " login; end if; end $$");
            }
            String name = "elsewhere_" + UUID.randomUUID().toString().replace('-', '_');
            execute(connection, "create database " + name + " owner plumbline_owner");
            return new EventStoreDatabase(server.getPort(), name);
        }
    }

    /** As the role the product runs as. */
    public Connection app() throws SQLException {
        return DriverManager.getConnection(url + "&user=plumbline_app");
    }

    /** As the role the product runs as, with a transaction begun. */
    public Connection transaction() throws SQLException {
        Connection connection = app();
        connection.setAutoCommit(false);
        return connection;
    }

    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url + "&user=" + role);
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Appends an event and answers with its id. */
    public static String append(Connection connection, String aggregateId, long number) throws SQLException {
        String eventId = UUID.randomUUID().toString();
        append(connection, eventId, aggregateId, number, "{\"text\":\"\"}");
        return eventId;
    }

    public static void append(Connection connection, String eventId, String aggregateId, long number, String payload)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into event_store.domain_event (event_id, type, aggregate_id, sequence_number,
                                                  name, revision, payload, metadata, recorded_at)
            values (?, 'Thing', ?, ?, 'thing.happened', '1', ?, '{}', '2024-11-27T12:00:00.000Z')\
            """)) {
            insert.setString(1, eventId);
            insert.setString(2, aggregateId);
            insert.setLong(3, number);
            insert.setString(4, payload);
            insert.executeUpdate();
        }
    }

    /** Gives the transaction its id by writing something that is no event. */
    public static void takeTransactionId(Connection connection) throws SQLException {
        execute(
                connection,
                "insert into event_store.answered_request (actor, request_key, fingerprint, status, answer)"
                        + " values ('somebody', gen_random_uuid()::text, '', 200, '')");
    }

    public static Step sequence(Connection connection, int atMost) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from event_store.sequence_events(" + atMost + ")")) {
            row.next();
            return new Step(row.getInt("sequenced"), row.getBoolean("pending"));
        }
    }

    /** The one order as far as it goes. */
    public static List<Placed> ledger(Connection connection) throws SQLException {
        List<Placed> placed = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select l.position, l.global_index, e.event_id, e.aggregate_id, e.sequence_number, l.leaf
                      from event_store.ledger l left join event_store.domain_event e using (global_index)
                     order by l.position\
                    """)) {
            while (row.next()) {
                placed.add(new Placed(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        HexFormat.of().formatHex(row.getBytes(6))));
            }
        }
        return placed;
    }
}
