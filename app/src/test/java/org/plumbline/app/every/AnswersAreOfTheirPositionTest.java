package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** While every command there is comes in, each answer is kept; asked again as at its position it is the same. */
class AnswersAreOfTheirPositionTest {

    private static final Story STORY = Story.shared();
    private static final int ANSWERS = 1_000;
    private static final int READERS = 3;

    /** From each of them nothing is kept, or the same throughout: who may see an item is read from what is decided now. */
    private static final List<String> READING = List.of("ia", "pm", "ao", "chair", "sro", "dcs");

    private final OverHttp http = new OverHttp();
    private final Api api = new Api(RunningApp.port());
    private final AtomicBoolean isOver = new AtomicBoolean();
    /** Ids of what a list has shown, by the list's address. */
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    private record Kept(String user, String address, long position, String answer) {}

    @Test
    void asked_again_as_at_its_position_no_answer_differs() throws Exception {
        assertThat(STORY.version()).isPositive();
        List<Kept> kept = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<List<Kept>>> reading = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                reading.add(readers.submit(() -> read(random)));
            }
            try {
                Course.walk("70067", this::ask);
            } finally {
                isOver.set(true);
            }
            for (Future<List<Kept>> some : reading) {
                kept.addAll(some.get());
            }
        }
        assertThat(kept).hasSizeGreaterThan(ANSWERS);
        assertThat(kept.stream().map(Kept::position).distinct().count()).isGreaterThan(50);
        Map<Kept, Object> different = new LinkedHashMap<>();
        for (Kept first : kept) {
            Optional<Kept> again = kept(first.user(), first.address(), "?asAt=" + first.position());
            if (!again.equals(Optional.of(first))) {
                different.put(first, again.<Object>map(Kept::answer).orElse("none"));
            }
        }
        assertThat(different).isEmpty();
    }

    private Optional<JsonNode> ask(Step step, ExampleCommand example) {
        for (DemoAccount account : step.permitted()) {
            Api.Answer answer = http.send(account, example);
            if (answer.status() < 300) {
                return Optional.of(answer.body());
            }
        }
        return Optional.empty();
    }

    private List<Kept> read(Random random) {
        List<String> addresses = Described.now().operations().stream()
                .filter(AnswersAreOfTheirPositionTest::looksBack)
                .map(Described.Operation::path)
                .toList();
        List<Kept> kept = new ArrayList<>();
        while (!isOver.get() || kept.size() < ANSWERS / READERS + 50) {
            String user = READING.get(random.nextInt(READING.size()));
            address(addresses.get(random.nextInt(addresses.size())))
                    .flatMap(address -> kept(user, address, ""))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private static boolean looksBack(Described.Operation operation) {
        return operation.method().equals("get")
                && operation
                        .node()
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter -> parameter.path("name").asString().equals("asAt"));
    }

    /** With the newest id of that list for the id in it. */
    private Optional<String> address(String path) {
        int id = path.indexOf("/{");
        if (id < 0) {
            return Optional.of(path);
        }
        return Optional.ofNullable(shown.get(path.substring(0, id)))
                .map(newest -> path.replaceFirst("\\{\\w+}", newest).replace("{number}", "1"));
    }

    private Optional<Kept> kept(String user, String address, String query) {
        Api.Answer answer = api.get(user, address + query);
        if (answer.status() != 200) {
            return Optional.empty();
        }
        long position = answer.headers().firstValueAsLong("Plumbline-Position").orElseThrow();
        JsonNode items = answer.body().path("items");
        if (query.isEmpty() && !items.isEmpty() && items.get(0).has("id")) {
            shown.put(address, items.get(items.size() - 1).path("id").asString(""));
        }
        if (answer.body() instanceof ObjectNode object) {
            object.remove(List.of("asAt", "caughtUp"));
        }
        return Optional.of(new Kept(
                user,
                address,
                position,
                answer.body() + " " + answer.headers().firstValue("ETag").orElse("")));
    }
}
