package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus reads the running product. */
class PrometheusScrapeTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    @Test
    void prometheus_scrapes_the_running_product_and_evaluates_our_rules() throws Exception {
        String prometheus = Tool.ofPrometheus("prometheus");
        Story.shared();
        int port = freePort();
        Path configuration = Files.writeString(directory.resolve("prometheus.yml"), configuration());
        Process process = new ProcessBuilder(
                        prometheus,
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + directory.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> {
                        assertThat(process.isAlive())
                                .as(Files.readString(directory.resolve("log")))
                                .isTrue();
                        assertThat(value(http, port, "plumbline_ledger_position"))
                                .isPositive();
                        assertThat(value(http, port, "plumbline:commands_rejected:sum"))
                                .isPositive();
                        assertThat(value(http, port, "sum(up{product=\"plumbline\"})"))
                                .isEqualTo(1);
                    });
        } finally {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static String configuration() {
        return """
                global:
                  scrape_interval: 1s
                  evaluation_interval: 1s
                rule_files:
                  - %s
                scrape_configs:
                  - job_name: plumbline
                    metrics_path: /actuator/prometheus
                    static_configs:
                      - targets: ["127.0.0.1:%d"]
                        labels: {product: plumbline, side: read}
                """.formatted(Repository.file("monitoring/prometheus/rules/alerts.yml"), RunningApp.managementPort());
    }

    /** Of the one sample there is; negative while there is none. */
    private static double value(HttpClient http, int port, String query) throws InterruptedException {
        URI address = URI.create(
                "http://127.0.0.1:" + port + "/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        try {
            String answer = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            JsonNode value = JSON.readTree(answer).at("/data/result/0/value/1");
            return value.isMissingNode() ? -1 : Double.parseDouble(value.asString());
        } catch (IOException notYet) {
            return -1;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
