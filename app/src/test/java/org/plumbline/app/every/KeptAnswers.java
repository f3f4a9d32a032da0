package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.plumbline.app.Api;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers of one process, kept while every command there is comes in, and then asked again. */
final class KeptAnswers {

    private static final int ANSWERS = 1_000;
    private static final int READERS = 3;

    /** From each of them nothing is kept: who may see an item is read from what is decided now. */
    private static final List<String> READING = List.of("ia", "pm", "ao", "chair", "sro", "dcs");

    private final OverHttp http = new OverHttp();
    private final Api api;
    private final AtomicBoolean isOver = new AtomicBoolean();
    /** Ids of what a list has shown, by the list's address. */
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    private record Kept(String user, String address, long position, String answer) {}

    /** @param port of the process that answers */
    KeptAnswers(int port) {
        api = new Api(port);
    }

    /** @param urn an authority's number that no other test uses */
    void areTheSameWhenAskedAgainAsAtTheirPosition(String urn) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Kept> kept =
                    inParallel(readers, number -> read(new Random(number)), () -> Course.walk(urn, this::ask));
            assertThat(kept).hasSizeGreaterThan(ANSWERS);
            assertThat(kept.stream().map(Kept::position).distinct().count()).isGreaterThan(50);
            Collections.shuffle(kept, new Random(kept.size()));
            List<String> different = inParallel(readers, number -> different(kept, number), () -> List.of());
            assertThat(different).isEmpty();
        }
    }

    private interface Reading<T> {
        List<T> by(int number) throws Exception;
    }

    private <T> List<T> inParallel(ExecutorService readers, Reading<T> reading, Callable<?> meanwhile)
            throws Exception {
        List<Future<List<T>>> all = IntStream.range(0, READERS)
                .mapToObj(number -> readers.submit(() -> reading.by(number)))
                .toList();
        try {
            meanwhile.call();
        } finally {
            isOver.set(true);
        }
        List<T> read = new ArrayList<>();
        for (Future<List<T>> some : all) {
            read.addAll(some.get());
        }
        return read;
    }

    private List<String> different(List<Kept> kept, int number) {
        List<String> different = new ArrayList<>();
        for (int i = number; i < ANSWERS; i += READERS) {
            Kept first = kept.get(i);
            Optional<Kept> again = kept(first.user(), first.address(), "?asAt=" + first.position());
            if (!again.equals(Optional.of(first))) {
                different.add(first + " was asked again: " + again);
            }
        }
        return different;
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
                .filter(KeptAnswers::looksBack)
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
