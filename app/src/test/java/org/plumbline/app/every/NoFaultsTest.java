package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.Pages;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that anybody asks is answered by a fault of ours, and none is in the log. */
@Tag("thorough")
class NoFaultsTest {

    private static final Map<String, String> IDS = new TreeMap<>();
    private static final List<ExampleCommand> COMMANDS = new ArrayList<>();

    private final Api api = new Api(RunningApp.port());
    private final StackTraces log = new StackTraces();

    @BeforeAll
    static void somethingOfEveryKind() {
        OverHttp http = new OverHttp();
        IDS.put("recommendationId", Story.shared().recommendation());
        assertThat(Course.walk("70012", (step, example) -> {
                    COMMANDS.add(example);
                    Optional<JsonNode> answer = step.permitted().stream()
                            .map(account -> http.send(account, example))
                            .filter(answered -> answered.status() < 300)
                            .map(Api.Answer::body)
                            .findFirst();
                    answer.ifPresent(body -> note(step.type(), body));
                    return answer;
                }))
                .isEmpty();
        assertThat(IDS).hasSizeGreaterThan(10);
    }

    private static void note(CommandType type, JsonNode answer) {
        String created = type.created();
        if (created != null && !answer.has(created) && created.endsWith("Id")) {
            IDS.put(created, answer.path("id").asString());
        }
        answer.properties().forEach(field -> {
            if (field.getKey().endsWith("Id")) {
                IDS.put(field.getKey(), field.getValue().asString());
            } else if (field.getKey().endsWith("Ids") && !field.getValue().isEmpty()) {
                IDS.put(
                        field.getKey().replaceFirst("s$", ""),
                        field.getValue().get(0).asString());
            }
        });
    }

    @AfterEach
    void nothing_is_in_the_log() {
        log.close();
        assertThat(log.written()).as("stack traces, seed %s", Asking.SEED).isEmpty();
    }

    /** An id in one field, of each kind that the field does not name. */
    private record WrongKind(ExampleCommand asked, String field, boolean isTarget, String url, String body) {

        @Override
        public String toString() {
            return asked.type().type().getSimpleName() + " with another kind's id as " + field + " " + url + " " + body;
        }
    }

    @Test
    void an_id_of_another_kind_is_none_that_is_known() throws InterruptedException {
        Map<CommandType, ExampleCommand> once = new HashMap<>();
        COMMANDS.forEach(example -> once.putIfAbsent(example.type(), example));
        List<WrongKind> all = once.values().stream()
                .filter(example -> !OverHttp.comesAsFile(example.type()))
                // Under whatever id somebody is recorded, that is the person's id.
                .filter(example -> example.type().type() != RecordPerson.class)
                .flatMap(NoFaultsTest::wrongKinds)
                .toList();
        assertThat(all).hasSizeGreaterThan(2_000);
        assertThat(Asking.wrong(Asking.some(1_500, all).stream()
                        .<Callable<Optional<String>>>map(each -> () -> wrong(each))
                        .toList()))
                .as("seed %s", Asking.SEED)
                .isEmpty();
    }

    private static Stream<WrongKind> wrongKinds(ExampleCommand example) {
        List<WrongKind> wrong = new ArrayList<>();
        new TreeMap<>(example.path())
                .forEach((field, own) -> others(field, own).forEach(id -> {
                    String url = example.url().replace(own, id);
                    boolean isFirst = example.type().path().indexOf('{')
                            == example.type().path().indexOf("{" + field + "}");
                    wrong.add(new WrongKind(
                            example, field, isFirst, url, example.body().toString()));
                }));
        example.body()
                .propertyStream()
                .filter(field -> field.getKey().matches(".*Ids?"))
                .forEach(field -> {
                    String kind = field.getKey().replaceFirst("s$", "");
                    others(kind, field.getValue().asString("")).forEach(id -> {
                        ObjectNode body = example.body().deepCopy();
                        if (field.getValue().isArray()) {
                            body.putArray(field.getKey()).add(id);
                        } else {
                            body.put(field.getKey(), id);
                        }
                        wrong.add(new WrongKind(example, field.getKey(), false, example.url(), body.toString()));
                    });
                });
        return wrong.stream();
    }

    private static Stream<String> others(String field, String own) {
        return IDS.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(field))
                .map(Map.Entry::getValue)
                .filter(id -> !id.equals(own) && !id.equals(IDS.get(field)))
                .distinct();
    }

    private Optional<String> wrong(WrongKind each) {
        DemoAccount account = Step.permitted(each.asked().type()).getFirst();
        Api.Answer answer = api.postAsIs(account.name(), each.url(), each.body());
        boolean isTold = Hostilities.isProblem(answer) && answer.status() != 429;
        boolean isNamed = !each.isTarget() || answer.status() == 404 || answer.status() == 400;
        return isTold && isNamed
                ? Optional.empty()
                : Optional.of(each + " -> " + answer.status() + " " + answer.body());
    }

    /** One question, as the mapping has it. */
    private record Question(String path, List<String> parameters) {}

    @Test
    void every_address_answers_hostile_values_to_every_role() throws InterruptedException {
        List<Question> questions = questions();
        assertThat(questions).hasSizeGreaterThan(80);
        Map<DemoAccount, Pages> browsers = new HashMap<>();
        List<String> urls = questions.stream().flatMap(NoFaultsTest::urls).toList();
        assertThat(urls).hasSizeGreaterThan(5_000);
        DemoAccount.ALL.forEach(account -> browsers.put(account, Pages.signedIn(account.name())));
        List<Callable<Optional<String>>> requests = new ArrayList<>();
        for (String url : Asking.some(300, urls)) {
            DemoAccount account = DemoAccount.ALL.get(requests.size() % DemoAccount.ALL.size());
            requests.add(() -> url.startsWith("/api/") || url.startsWith("/v3/")
                    ? program(account, url)
                    : person(account, Objects.requireNonNull(browsers.get(account)), url));
        }
        assertThat(Asking.wrong(requests)).as("seed %s", Asking.SEED).isEmpty();
    }

    private Optional<String> program(DemoAccount account, String url) {
        Api.Answer answer = api.get(account.name(), url);
        return answer.status() < 300 || Hostilities.isProblem(answer)
                ? Optional.empty()
                : Optional.of(account + " " + shortened(url) + " -> " + answer.status() + " " + answer.body());
    }

    private static Optional<String> person(DemoAccount account, Pages browser, String url) {
        HttpResponse<String> answer = browser.open(url);
        boolean isPage = answer.body().contains("<h1") && !answer.body().contains("xception");
        return answer.statusCode() < 300 || answer.statusCode() < 500 && isPage
                ? Optional.empty()
                : Optional.of(
                        account + " " + shortened(url) + " -> " + answer.statusCode() + " " + shortened(answer.body()));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        RunningApp.context()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    if (isGet(info)) {
                        info.getPatternValues().forEach(path -> questions.add(new Question(path, parameters(method))));
                    }
                }));
        return questions.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Question::path))
                .toList();
    }

    private static boolean isGet(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().isEmpty()
                || info.getMethodsCondition()
                        .getMethods()
                        .contains(org.springframework.web.bind.annotation.RequestMethod.GET);
    }

    private static List<String> parameters(HandlerMethod method) {
        TreeSet<String> names = new TreeSet<>(List.of("asAt", "state"));
        Arrays.stream(method.getMethod().getParameters()).forEach(parameter -> {
            RequestParam asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null) {
                names.add(asked.name().isEmpty() ? parameter.getName() : asked.name());
            } else if (parameter.getType() == View.class) {
                names.addAll(List.of("effectiveOn", "after"));
            } else if (parameter.getType() == Page.class) {
                names.addAll(List.of("page", "pageSize"));
            }
        });
        return List.copyOf(names);
    }

    private static Stream<String> urls(Question question) {
        List<String> urls = new ArrayList<>();
        String path = question.path().replaceAll("\\{[^}]*}", Story.shared().recommendation());
        for (String parameter : question.parameters()) {
            HostileQueries.VALUES.stream()
                    // That would wait for what never comes.
                    .filter(value -> !parameter.equals("after") || !value.matches("x%3A[0-9]+"))
                    .forEach(value -> urls.add(path + "?" + parameter + "=" + value));
        }
        return urls.stream();
    }

    @Test
    void two_thousand_requests_made_up_from_the_description_are_answered() throws InterruptedException {
        List<Described.Operation> operations = Described.now().operations();
        List<Callable<Optional<String>>> requests = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            Fuzz made = new Fuzz(Asking.random(number), List.copyOf(IDS.values()));
            Described.Operation operation = made.oneOf(operations);
            String url = made.url(operation);
            String body = made.body(operation).toString();
            DemoAccount account = made.oneOf(DemoAccount.ALL);
            requests.add(() -> {
                Api.Answer answer = operation.method().equals("get")
                        ? api.get(account.name(), url)
                        : api.postAsIs(account.name(), url, body);
                return answer.status() < 300 || Hostilities.isProblem(answer)
                        ? Optional.empty()
                        : Optional.of(account + " " + operation + " " + shortened(url) + " " + shortened(body) + " -> "
                                + answer.status() + " " + answer.body());
            });
        }
        assertThat(Asking.wrong(requests)).as("seed %s", Asking.SEED).isEmpty();
    }
}
