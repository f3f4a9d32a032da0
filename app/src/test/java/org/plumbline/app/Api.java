package org.plumbline.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as people do. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    public Api(int port) {
        this.port = port;
    }

    /** @param headers of the answer, for ETag and position */
    public record Answer(int status, JsonNode body, java.net.http.HttpHeaders headers) {

        public Answer hasStatus(int expected) {
            Assertions.assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }

        /** A refusal by that rule. */
        public void isRefused(String code) {
            hasStatus(422);
            Assertions.assertThat(text("code")).isEqualTo(code);
        }

        public String text(String field) {
            return body.path(field).asString("");
        }

        public String id() {
            return text("id");
        }
    }

    public Answer get(String user, String path) {
        return send(request(user, path).GET());
    }

    /** @param json with single quotes for double ones */
    public Answer post(String user, String path, String json, String... headers) {
        return postAsIs(user, path, json.replace('\'', '"'), headers);
    }

    public Answer postAsIs(String user, String path, String json, String... headers) {
        return send(with(headers, request(user, path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** @param type of the content, which may be one that is not taken */
    public Answer postAs(String user, String path, String type, String body) {
        return send(request(user, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** @param fields alternating names and values that go beside the file */
    public Answer upload(String user, String path, String fileName, String type, byte[] file, String... fields) {
        return upload(user, path, fileName, type, file, List.of(fields));
    }

    public Answer upload(
            String user,
            String path,
            String fileName,
            String type,
            byte[] file,
            List<String> fields,
            String... headers) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            head.append("--")
                    .append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(fields.get(i))
                    .append("\"\r\n\r\n")
                    .append(fields.get(i + 1))
                    .append("\r\n");
        }
        head.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: ")
                .append(type)
                .append("\r\n\r\n");
        return send(with(headers, request(user, path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Reads something when a change, perhaps of something else, is there. */
    JsonNode read(String path, Answer change) {
        return get(
                        "ia",
                        path + "?after=" + change.id() + ":"
                                + change.body().get("version").asLong())
                .hasStatus(200)
                .body();
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** @param user a demonstration account, or {@code nobody}, who does not sign in */
    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        String credentials = user + ":plumbline";
        return user.equals("nobody")
                ? request
                : request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") && !type.contains("ndjson")
                    ? JSON.readTree(response.body())
                    : JSON.valueToTree(response.body());
            return new Answer(response.statusCode(), body, response.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
