package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.Story;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;

/** Every command of the course asked by many at once. */
class RacingClientsTest {

    private static final Story STORY = Story.shared();
    private static final int CLIENTS = 32;

    private final OverHttp http = new OverHttp();
    private int done;

    @Test
    void many_with_the_same_key_are_one_and_hear_the_same() {
        assertThat(STORY.version()).isPositive();
        assertThat(Course.walk("70003", this::underOneKey)).isEmpty();
        assertThat(done).isGreaterThan(100);
        assertThat(http.streamsWithGaps()).isZero();
    }

    @Test
    void of_many_who_saw_the_same_version_one_goes_first_and_the_others_look_again() {
        assertThat(STORY.version()).isPositive();
        assertThat(Course.walk("70004", this::havingSeenTheSame)).isEmpty();
        assertThat(done).isGreaterThan(70);
        assertThat(http.streamsWithGaps()).isZero();
    }

    private Optional<JsonNode> underOneKey(Step step, ExampleCommand example) {
        for (DemoAccount account : step.permitted()) {
            String key = UUID.randomUUID().toString();
            long before = http.position();
            List<Api.Answer> answers = race(() -> http.send(account, example, "Idempotency-Key", key));
            assertThat(answers)
                    .as("%s by %s", example, account)
                    .extracting(answer -> answer.status() + " " + answer.body())
                    .containsOnly(answers.getFirst().status() + " "
                            + answers.getFirst().body());
            boolean isDone = answers.getFirst().status() < 300;
            assertThat(answers.getFirst().status())
                    .as("%s by %s", example, account)
                    .isLessThan(500);
            assertThat(http.commandsDoneSince(before))
                    .as("%s by %s", example, account)
                    .isEqualTo(isDone ? 1 : 0);
            assertThat(http.refusalsSince(before))
                    .as("%s by %s", example, account)
                    .isEqualTo(isDone ? 0 : 1);
            if (isDone) {
                done++;
                return Optional.of(answers.getFirst().body());
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> havingSeenTheSame(Step step, ExampleCommand example) {
        long version = http.version(example.command().target());
        if (version < 0) {
            return asked(step, example);
        }
        for (DemoAccount account : step.permitted()) {
            long before = http.position();
            List<Api.Answer> answers = race(() -> http.send(account, example, "If-Match", "\"" + version + "\""));
            List<Api.Answer> firsts =
                    answers.stream().filter(answer -> answer.status() < 300).toList();
            assertThat(firsts).as("%s by %s", example, account).hasSizeLessThan(2);
            assertThat(answers)
                    .as("%s by %s", example, account)
                    .filteredOn(answer -> !firsts.contains(answer))
                    .extracting(Api.Answer::status)
                    .containsOnly(firsts.isEmpty() ? answers.getFirst().status() : 412)
                    .allMatch(status -> status < 500);
            assertThat(http.commandsDoneSince(before)).isEqualTo(firsts.size());
            if (!firsts.isEmpty()) {
                done++;
                return Optional.of(firsts.getFirst().body());
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> asked(Step step, ExampleCommand example) {
        return step.permitted().stream()
                .map(account -> http.send(account, example))
                .filter(answer -> answer.status() < 300)
                .map(Api.Answer::body)
                .findFirst();
    }

    private static List<Api.Answer> race(Supplier<Api.Answer> asking) {
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        List<Future<Api.Answer>> running = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> {
                    start.await();
                    return asking.get();
                }));
            }
        }
        return running.stream().map(Future::resultNow).toList();
    }
}
