package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plumbline.app.MeasureRequests.*;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What dashboards see of measures. */
class MeasureMetricsTest {

    @Test
    void prometheus_sees_the_latest_figure_and_its_target_and_nothing_of_a_suppressed_one() {
        String code = code();
        String id = API.post("pm", "/api/measures", definition(code, recommendation()))
                .hasStatus(201)
                .id();
        API.post("qa", "/api/measures/" + id + "/observations", figure("2024-07-01", 112, 200, "2024-08-07"))
                .hasStatus(200);
        read("/api/measures/" + id, 1);
        String authority = API.get("ia", "/api/measures/" + id).text("authority");
        String labels = "{authority=\"" + authority + "\",measure_code=\"" + code + "\"} ";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scraped())
                        .contains("plumbline_measure_value" + labels + "56.0")
                        .contains("plumbline_measure_target" + labels + "57.38"));
        API.post("qa", "/api/measures/" + id + "/observations", figure("2024-08-01", 1, 3, "2024-09-07"))
                .hasStatus(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scraped())
                        .doesNotContain("plumbline_measure_value" + labels)
                        .contains("plumbline_measure_target" + labels));
        String meeting = meeting("2024-10-08");
        API.post("chair", "/api/measures/" + id + "/retirement", retirement(meeting, "2024-10-08"))
                .hasStatus(200);
        close(meeting, "2024-10-08");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scraped()).doesNotContain(labels));
    }

    private static String scraped() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + RunningApp.managementPort() + "/actuator/prometheus"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
