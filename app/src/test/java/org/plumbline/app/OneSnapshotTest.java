package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.query.asat.Snapshots;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.ledger.Ledger;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one answer reads is of one moment, whatever happens beside it, and its connection is given back. */
class OneSnapshotTest {

    private static final String INSPECTION = """
            {'framework': 'ILACS', 'authority': 'Saltshire', 'urn': '%s', 'firstDay': '2024-02-05',
             'lastDay': '2024-02-16', 'effectiveOn': '2024-02-19'}""";

    private final Api api = new Api(RunningApp.port());
    private final Snapshots snapshots = RunningApp.context().getBean(Snapshots.class);
    private final Views views = RunningApp.context().getBean(Views.class);
    private final JdbcClient jdbc = RunningApp.context().getBean(JdbcClient.class);

    @BeforeAll
    static void tell() {
        assertThat(Story.shared().version()).isPositive();
    }

    @Test
    void everything_in_an_answer_is_of_the_position_it_asked_for_first() {
        Api.Answer[] registered = new Api.Answer[1];
        snapshots.within(() -> {
            View first = views.now(Audience.whole());
            long before = inspections(first);
            registered[0] = api.post("pm", "/api/inspections", INSPECTION.formatted("70071"))
                    .hasStatus(201);
            api.read("/api/inspections/" + registered[0].id(), registered[0]);
            View second = views.now(Audience.whole());
            assertThat(second.position()).isEqualTo(first.position());
            assertThat(inspections(second)).isEqualTo(before);
            return before;
        });
        assertThat(views.now(Audience.whole()).position()).isPositive();
    }

    @Test
    void whoever_began_to_read_before_a_rebuild_reads_on() {
        View now = views.now(Audience.whole());
        long before = snapshots.within(() -> {
            View view = views.now(Audience.whole());
            long count = inspections(view);
            api.post("adm", "/api/projections/inspections/rebuild", "{}").hasStatus(202);
            assertThat(inspections(view)).isEqualTo(count).isPositive();
            return count;
        });
        await().until(() -> views.now(Audience.whole()).position() >= now.position());
        assertThat(inspections(views.now(Audience.whole()))).isEqualTo(before);
    }

    @Test
    void a_request_that_fails_gives_its_connection_back() {
        for (int i = 0; i < 40; i++) {
            api.get("ia", "/api/actions/there-is-none").hasStatus(404);
            api.get("ia", "/api/actions?asAt=yesterday").hasStatus(400);
            api.get("scr", "/api/people").hasStatus(403);
        }
        api.get("ia", "/api/actions").hasStatus(200);
    }

    @Test
    void a_connection_that_is_lost_is_told_as_what_it_is_and_the_next_answer_has_another() {
        assertThatThrownBy(() -> snapshots.within(() -> {
                    assertThat(views.now(Audience.whole()).position()).isPositive();
                    return jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }))
                .isInstanceOf(DataAccessException.class);
        api.get("ia", "/api/actions").hasStatus(200);
    }

    @Test
    void an_event_that_waits_for_a_writer_has_no_position_and_is_counted() throws SQLException {
        Ledger ledger = RunningApp.context().getBean(Ledger.class);
        await().until(ledger::unplaced, Ledger.Unplaced.NONE::equals);
        try (Connection writer = RunningApp.context().getBean(DataSource.class).getConnection()) {
            try (var insert = writer.createStatement()) {
                insert.execute("""
                        insert into event_store.domain_event (event_id, type, aggregate_id, sequence_number, name,
                                                              revision, payload, metadata, recorded_at)
                        values ('slow', 'Thing', 'slow', 0, 'thing.happened', '1', '{}', '{}', '2024-11-27T12:00:00Z')""");
            }
            api.post("pm", "/api/inspections", INSPECTION.formatted("70072")).hasStatus(201);
            assertThat(ledger.unplaced().events()).isPositive();
            assertThat(ledger.unplaced().since()).isNotNull();
            writer.rollback();
        }
        await().until(ledger::unplaced, Ledger.Unplaced.NONE::equals);
    }

    private long inspections(View view) {
        return view.bind(jdbc.sql("select count(*) from " + view.of("read_model.inspection") + " t"))
                .query(Long.class)
                .single();
    }
}
