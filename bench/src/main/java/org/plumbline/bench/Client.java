package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends commands over HTTP as an action owner does. */
final class Client {

    private static final String OWNER =
            "Basic " + Base64.getEncoder().encodeToString("ao:plumbline".getBytes(StandardCharsets.US_ASCII));
    private static final String REPORT = """
            {"narrative": "Workshops held, templates in use, two teams to go.", "forecastOn": "2025-11-29", \
            "selfRating": "ON_TRACK"}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Client(int port) {
        this.port = port;
    }

    /** Answers with the body, after the event is durable. */
    String reportProgress(String action) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/actions/" + action + "/progress"))
                .header("Authorization", OWNER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(REPORT))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
