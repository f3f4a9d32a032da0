package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of every command and every parameter of every question, given what it should not be. */
class HostileInputTest {

    private static final Story STORY = Story.shared();

    private final Api api = new Api(RunningApp.port());
    private final OverHttp http = new OverHttp();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    @Test
    void what_no_field_takes_is_a_problem_that_names_it_and_leaves_nothing_behind() {
        assertThat(STORY.version()).isPositive();
        Map<CommandType, ExampleCommand> rows = new LinkedHashMap<>();
        assertThat(Course.walk("70005", (step, example) -> {
                    rows.putIfAbsent(step.type(), example);
                    return asked(step, example);
                }))
                .isEmpty();
        rows.values().stream()
                .filter(example -> !OverHttp.comesAsFile(example.type()))
                .forEach(this::askWrongly);
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(5_000);
        assertThat(http.streamsWithGaps()).isZero();
    }

    private Optional<JsonNode> asked(Step step, ExampleCommand example) {
        return step.permitted().stream()
                .map(account -> http.send(account, example))
                .filter(answer -> answer.status() < 300)
                .map(Api.Answer::body)
                .findFirst();
    }

    private void askWrongly(ExampleCommand example) {
        DemoAccount account = new Step(example.type(), Map.of()).permitted().getFirst();
        long before = http.position();
        int taken = 0;
        for (String value : Hostile.VALUES) {
            Map<String, String> bodies = Hostile.bodies(example.body(), fields(example.type()), value);
            for (Map.Entry<String, String> body : bodies.entrySet()) {
                taken += look(account, example, body.getKey(), body.getValue()) ? 1 : 0;
            }
        }
        for (String body : Hostile.BODIES) {
            taken += look(account, example, "", body) ? 1 : 0;
        }
        long done = http.commandsDoneSince(before);
        if (done != taken) {
            wrong.add(example + ": " + taken + " were taken and " + done + " left events");
        }
    }

    private static List<String> fields(CommandType type) {
        List<String> fields = new ArrayList<>(Arrays.stream(type.type().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !type.path().contains("{" + name + "}"))
                .toList());
        fields.add("unknown");
        return fields;
    }

    private boolean look(DemoAccount account, ExampleCommand example, String place, String body) {
        asked++;
        Api.Answer answer = http.raw(account, example.url(), body);
        String what = example.type().type().getSimpleName() + " " + place + " "
                + body.substring(0, Math.min(300, body.length())) + " -> " + answer.status() + " " + answer.body();
        if (answer.status() == 400 && !namesTheField(answer, place)) {
            wrong.add(what);
        } else if (answer.status() >= 300 && !isProblem(answer)) {
            wrong.add(what);
        } else if (place.isEmpty() && answer.status() < 300) {
            wrong.add(what);
        }
        return answer.status() < 300;
    }

    private static boolean namesTheField(Api.Answer answer, String place) {
        String field = place.replaceFirst("\\..*", "");
        return answer.body()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString(""))
                .anyMatch(named -> named.startsWith(field) && !named.isEmpty()
                        // A day that is right in itself may not fit another one.
                        || field.equals("effectiveOn") && !named.equals("body"));
    }

    private static boolean isProblem(Api.Answer answer) {
        return answer.status() >= 400
                && answer.status() < 500
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && !answer.text("code").isEmpty()
                && answer.body().path("status").asInt() == answer.status();
    }

    @Test
    void a_body_of_another_kind_is_a_problem() {
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
            assertThat(api.postAs("pm", "/api/actions", type, "{}").status()).isEqualTo(415);
        }
    }

    @Test
    void what_no_question_takes_is_a_problem_too() throws Exception {
        assertThat(STORY.version()).isPositive();
        JsonNode paths = new JsonMapper()
                .readTree(Files.readString(Path.of("src/test/resources/openapi.json")))
                .get("paths");
        paths.propertyStream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> question(path.getKey(), path.getValue().get("get")));
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(4_000);
    }

    private void question(String path, JsonNode get) {
        String right = path.replaceAll("\\{[^}]*}", STORY.recommendation());
        var parameters = new TreeSet<>(List.of("asAt", "page", "nothing"));
        get.path("parameters").valueStream().map(p -> p.get("name").asString()).forEach(parameters::add);
        for (String value : Hostile.IN_QUERY) {
            if (path.contains("{")
                    && !value.isEmpty()
                    && !value.matches("(?i).*(%00|%2f|%5c|%25|%ed|%ff|%e2|\\.\\.).*")) {
                look(path.replaceAll("\\{[^}]*}", value));
            }
            for (String parameter : parameters) {
                if (!parameter.equals("after") || !value.matches("x%3A[0-9]+")) { // waits for what never comes
                    look(right + "?" + parameter + "=" + value);
                }
            }
        }
    }

    private void look(String url) {
        asked++;
        Api.Answer answer = api.get("ia", url);
        if (answer.status() >= 300 && !isProblem(answer)) {
            wrong.add(url.substring(0, Math.min(200, url.length())) + " -> " + answer.status() + " " + answer.body());
        }
    }
}
