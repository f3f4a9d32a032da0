package org.plumbline.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.platform.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

class NoticesTest {

    private static final int LONG_ENOUGH_SECONDS = 30;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private String database;
    private Connection sender;

    @BeforeEach
    void connect() {
        database = TestDatabase.create();
        sender = TestDatabase.connect(database, "postgres");
    }

    @AfterEach
    void close() throws SQLException {
        sender.close();
    }

    @Test
    void a_notice_arrives() throws Exception {
        try (Notices _ = new Notices(asApp(), "news", heard::add)) {
            awaitHeard("");
            send("news", "7");
            awaitHeard("7");
        }
    }

    @Test
    void of_several_notices_at_once_the_last_arrives() throws Exception {
        try (Notices _ = new Notices(asApp(), "news", heard::add)) {
            awaitHeard("");
            execute("select pg_notify('news', n::text) from generate_series(1, 50) n");
            awaitHeard("50");
        }
    }

    @Test
    void a_notice_on_another_channel_or_rolled_back_does_not_arrive() throws Exception {
        try (Notices _ = new Notices(asApp(), "news", heard::add)) {
            awaitHeard("");
            send("gossip", "gossip");
            execute("begin; notify news, 'rolled back'; rollback");
            send("news", "news");
            assertThat(awaitHeard("news")).isNotIn("gossip", "rolled back");
        }
    }

    @Test
    void after_its_connection_was_ended_it_listens_on_another_and_wakes_the_listener() throws Exception {
        try (Notices _ = new Notices(asApp(), "news", heard::add)) {
            awaitHeard("");
            int before = listener();
            execute("select pg_terminate_backend(" + before + ")");
            heard.clear();
            awaitHeard("");
            assertThat(listener()).isNotEqualTo(before);
            send("news", "8");
            awaitHeard("8");
        }
    }

    @Test
    void a_listener_that_fails_once_is_told_again() throws Exception {
        var hasFailed = new AtomicBoolean();
        try (Notices _ = new Notices(asApp(), "news", notice -> {
            if (notice.equals("9") && !hasFailed.getAndSet(true)) {
                throw new IllegalStateException("the listener failed");
            }
            heard.add(notice);
        })) {
            awaitHeard("");
            send("news", "9");
            awaitHeard("");
            send("news", "10");
            awaitHeard("10");
        }
    }

    @Test
    void once_closed_it_holds_no_connection() throws Exception {
        Notices notices = new Notices(asApp(), "news", heard::add);
        awaitHeard("");
        notices.close();
        for (int i = 0; i < LONG_ENOUGH_SECONDS * 10 && listener() != 0; i++) {
            heard.poll(100, TimeUnit.MILLISECONDS);
        }
        assertThat(listener()).isZero();
    }

    private DataSourceProperties asApp() {
        var properties = new DataSourceProperties();
        properties.setUrl(TestDatabase.url(database));
        properties.setUsername("plumbline_app");
        return properties;
    }

    /** Passes over the wakes of each second and what was heard before. */
    private String awaitHeard(String wanted) throws InterruptedException {
        String next;
        do {
            next = heard.poll(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("anything heard at all").isNotNull();
        } while (next.isEmpty() && !wanted.isEmpty());
        return assertThat(next).isEqualTo(wanted).actual();
    }

    /** The server process of the listening connection, or 0 when there is none. */
    private int listener() throws SQLException {
        try (var statement = sender.createStatement();
                var row = statement.executeQuery("select coalesce(max(pid), 0) from pg_stat_activity"
                        + " where usename = 'plumbline_app' and datname = current_database()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void send(String channel, String notice) throws SQLException {
        execute("select pg_notify('" + channel + "', '" + notice + "')");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = sender.createStatement()) {
            statement.execute(sql);
        }
    }
}
