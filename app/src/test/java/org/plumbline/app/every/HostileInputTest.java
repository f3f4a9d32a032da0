package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;

/** Every field of every command and every parameter of every question, given what it should not be. */
class HostileInputTest {

    private static final Story STORY = Story.shared();
    private static final int PARTS = 8;

    private final Api api = new Api(RunningApp.port());
    private final OverHttp http = new OverHttp();
    private final Hostilities hostilities = new Hostilities(http);
    private final Set<CommandType> met = new HashSet<>();
    private final List<ExampleCommand> creating = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void what_no_field_takes_is_a_problem_that_names_it_and_leaves_nothing_behind() {
        assertThat(STORY.version()).isPositive();
        assertThat(Course.walk("70005", this::ask)).isEmpty();
        creating.forEach(example -> hostilities.after(example, first(example.type())));
        assertThat(hostilities.wrong()).isEmpty();
        assertThat(hostilities.asked()).isGreaterThan(5_000);
        assertThat(http.streamsWithGaps()).isZero();
    }

    private Optional<JsonNode> ask(Step step, ExampleCommand example) {
        CommandType type = step.type();
        if (met.add(type) && !OverHttp.comesAsFile(type)) {
            hostilities.before(example, first(type));
            if (!type.isAboutSomethingThatExists()) {
                creating.add(example);
            }
        }
        return step.permitted().stream()
                .map(account -> http.send(account, example))
                .filter(answer -> answer.status() < 300)
                .map(Api.Answer::body)
                .findFirst();
    }

    private static DemoAccount first(CommandType type) {
        return Step.permitted(type).getFirst();
    }

    @Test
    void a_body_of_another_kind_is_a_problem() {
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
            assertThat(api.postAs("pm", "/api/actions", type, "{}").status()).isEqualTo(415);
        }
    }

    @Test
    void what_no_question_takes_is_a_problem_too() {
        assertThat(STORY.version()).isPositive();
        Set<String> asked = new LinkedHashSet<>();
        Described.now().operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .forEach(question -> asked.addAll(urls(question)));
        assertThat(asked).hasSizeGreaterThan(800);
        assertThat(asked.stream().map(this::wrong).flatMap(Optional::stream)).isEmpty();
    }

    private Optional<String> wrong(String url) {
        Api.Answer answer = api.get("ia", url);
        return answer.status() < 300 || Hostilities.isProblem(answer)
                ? Optional.empty()
                : Optional.of(
                        url.substring(0, Math.min(200, url.length())) + " -> " + answer.status() + " " + answer.body());
    }

    /** What several questions take is read in one place: the first is asked everything, the others a part each. */
    private List<String> urls(Described.Operation get) {
        String path = get.path();
        String right = path.replaceAll("\\{[^}]*}", STORY.recommendation());
        var parameters = new TreeSet<>(List.of("asAt", "nothing"));
        get.node()
                .path("parameters")
                .valueStream()
                .filter(p -> p.get("in").asString().equals("query"))
                .forEach(p -> parameters.add(p.get("name").asString()));
        List<String> urls = new ArrayList<>();
        part(path.contains("{") ? "{id}" : path).stream()
                .filter(value -> path.contains("{") && isOneStep(value))
                .forEach(value -> urls.add(path.replaceAll("\\{[^}]*}", value)));
        for (String parameter : parameters) {
            part(parameter).stream()
                    // That would wait for what never comes.
                    .filter(value -> !parameter.equals("after") || !value.matches("x%3A[0-9]+"))
                    .forEach(value -> urls.add(right + "?" + parameter + "=" + value));
        }
        return urls;
    }

    private List<String> part(String parameter) {
        int before = seen.merge(parameter, 1, Integer::sum) - 1;
        List<String> all = HostileQueries.VALUES;
        return before == 0
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % PARTS == before % PARTS)
                        .mapToObj(all::get)
                        .toList();
    }

    private static boolean isOneStep(String value) {
        return !value.isEmpty() && !value.matches("(?i).*(%00|%2f|%5c|%25|%ed|%ff|%e2|\\.\\.).*");
    }
}
