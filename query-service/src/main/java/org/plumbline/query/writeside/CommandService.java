package org.plumbline.query.writeside;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.platform.accounts.DemoAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the public command API as the person who is signed in, and understands its answers. */
final class CommandService {

    private final RestClient http;
    private final String base;
    private final JsonMapper json;

    CommandService(RestClient http, String base, JsonMapper json) {
        this.http = http;
        this.base = base;
        this.json = json;
    }

    Accepted post(
            String path,
            MediaType type,
            Object body,
            Actor actor,
            @Nullable Long expectedVersion,
            @Nullable RequestKey key) {
        RestClient.RequestBodySpec request = http.post()
                .uri(URI.create(base + path))
                .contentType(type)
                .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers.setBasicAuth(actor.id(), DemoAccount.PASSWORD));
        if (expectedVersion != null) {
            request.header(HttpHeaders.IF_MATCH, "\"" + expectedVersion + "\"");
        }
        if (key != null) {
            request.header("Idempotency-Key", key.key());
        }
        try {
            return request.body(body).exchange((sent, response) -> answer(response));
        } catch (ResourceAccessException e) {
            throw new Unavailable(e);
        }
    }

    private Accepted answer(ClientHttpResponse response) throws java.io.IOException {
        JsonNode body = json.readTree(response.getBody());
        int status = response.getStatusCode().value();
        if (response.getStatusCode().is2xxSuccessful()) {
            return new Accepted(body.get("id").asString(), body.get("version").asLong(), created(body));
        }
        throw switch (status) {
            case 400 -> new Invalid(violations(body));
            case 404 -> new Unknown("item");
            case 412 -> new StaleVersion();
            case 403, 413, 422 -> new Refused(refusals(body));
            case 429 -> body.has("refusals") ? new Refused(refusals(body)) : away(status);
            case 507 -> Unavailable.forWantOfSpace(new IllegalStateException("It answered " + status));
            default -> away(status);
        };
    }

    private static Unavailable away(int status) {
        return new Unavailable(new IllegalStateException("It answered " + status));
    }

    private static Map<String, List<String>> created(JsonNode body) {
        Map<String, List<String>> created = new HashMap<>();
        body.propertyStream().forEach(field -> {
            if (field.getKey().endsWith("Ids")) {
                created.put(
                        field.getKey(),
                        field.getValue().valueStream().map(JsonNode::asString).toList());
            } else if (field.getKey().endsWith("Id") && field.getValue().isString()) {
                created.put(field.getKey(), List.of(field.getValue().asString()));
            }
        });
        return created;
    }

    private static List<Refusal> refusals(JsonNode body) {
        if (!body.has("refusals")) {
            return List.of(Refusal.of(RefusalCode.ROLE_NOT_PERMITTED));
        }
        return body.get("refusals")
                .valueStream()
                .map(told -> new Refusal(
                        RefusalCode.valueOf(told.get("code").asString()),
                        told.get("message").asString()))
                .toList();
    }

    private static List<Violation> violations(JsonNode body) {
        if (!body.has("violations")) {
            return List.of(new Violation("body", "is not well formed"));
        }
        return body.get("violations")
                .valueStream()
                .map(v -> new Violation(v.get("field").asString(), v.get("rule").asString()))
                .toList();
    }
}
