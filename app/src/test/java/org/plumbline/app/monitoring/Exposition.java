package org.plumbline.app.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a management port tells Prometheus. */
final class Exposition {

    private Exposition() {}

    /** Names that have a sample now. */
    static Set<String> names(int managementPort) throws IOException, InterruptedException {
        return samples(managementPort).map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toSet());
    }

    /** The samples there are now, as they are written. */
    static Stream<String> samples(int managementPort) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + managementPort + "/actuator/prometheus"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        }
    }
}
