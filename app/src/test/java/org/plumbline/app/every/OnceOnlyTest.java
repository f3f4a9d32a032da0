package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.Story;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;

/** Every command sent again: under the same key once only, whatever came of it. */
class OnceOnlyTest {

    private static final Story STORY = Story.shared();

    private final OverHttp http = new OverHttp();
    private int done;

    @Test
    void the_same_key_gives_the_same_answer_and_no_second_event() {
        assertThat(STORY.version()).isPositive();
        assertThat(Course.walk("70002", this::ask)).isEmpty();
        assertThat(done).isGreaterThan(100);
        assertThat(http.streamsWithGaps()).isZero();
    }

    private Optional<JsonNode> ask(Step step, ExampleCommand example) {
        for (DemoAccount account : step.permitted()) {
            String key = UUID.randomUUID().toString();
            Api.Answer first = http.send(account, example, "Idempotency-Key", key);
            long events = http.events();
            long refusals = http.refusals();
            Api.Answer second = http.send(account, example, "Idempotency-Key", key);
            assertThat(second.status()).as("%s by %s", example, account).isEqualTo(first.status());
            assertThat(second.body()).as("%s by %s", example, account).isEqualTo(first.body());
            assertThat(second.headers().firstValue("ETag"))
                    .isEqualTo(first.headers().firstValue("ETag"));
            assertThat(http.events()).as("events after %s", example).isEqualTo(events);
            assertThat(http.refusals()).as("refusals after %s", example).isEqualTo(refusals);
            if (first.status() < 300) {
                done++;
                return Optional.of(first.body());
            }
        }
        return Optional.empty();
    }
}
