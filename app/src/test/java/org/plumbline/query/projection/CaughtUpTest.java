package org.plumbline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.platform.database.DatabaseWatch;
import org.plumbline.query.ledger.Ledger;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody is let in before what was acknowledged can be read. */
class CaughtUpTest {

    private static final ApplicationContext APP = RunningApp.context();
    private static final Api API = new Api(RunningApp.port());

    @Test
    void it_is_out_of_service_until_all_of_the_history_it_found_is_read_and_then_stays_in_service() {
        Story.shared();
        HistoryLength found = APP.getBean(HistoryLength.class);
        long events = found.events();
        CaughtUp caughtUp = new CaughtUp(() -> events + 1, APP.getBean(PositionTable.class), APP.getBean(Ledger.class));
        ReadModelsHealth health = new ReadModelsHealth(caughtUp, APP.getBean(DatabaseWatch.class));
        caughtUp.afterSingletonsInstantiated();
        assertThat(caughtUp.isReached()).isFalse();
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId': '" + Story.shared().inspection()
                                + "', 'title': 'Improvement board', 'heldOn': '2024-11-27', 'quorum': 2}")
                .hasStatus(201);
        await().atMost(Duration.ofSeconds(10)).until(caughtUp::isReached);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void events_that_have_no_position_yet_count_as_found() {
        JdbcClient jdbc = APP.getBean(JdbcClient.class);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> APP.getBean(HistoryLength.class).events()
                        == jdbc.sql("select (select last_position from event_store.sequencer) + (select count(*)"
                                        + " from event_store.domain_event e where not exists (select from"
                                        + " event_store.ledger l where l.global_index = e.global_index))")
                                .query(Long.class)
                                .single());
    }

    @Test
    void the_process_the_database_and_the_read_models_are_each_told_apart() throws Exception {
        assertThat(health("liveness").at("/components").propertyNames())
                .containsExactlyInAnyOrder("livenessState", "process");
        assertThat(health("readiness").at("/components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "process", "database", "readModels");
        assertThat(health("readiness").at("/status").asString()).isEqualTo("UP");
    }

    private static JsonNode health(String group) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new JsonMapper()
                    .readTree(http.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningApp.managementPort()
                                                    + "/actuator/health/" + group))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }
}
