package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;

/** Nothing that a command names is taken on trust: who names an item that is not there is told so, and nothing is done. */
class NamedItemsTest {

    private static final String NOTHING = "no-such-item";

    private final OverHttp http = new OverHttp();
    private final List<String> takenOnTrust = new ArrayList<>();

    @Test
    void no_command_takes_an_item_that_is_not_there() {
        List<String> missed = Course.walk("70011", this::ask);
        assertThat(takenOnTrust).isEmpty();
        assertThat(missed).isEmpty();
    }

    private Optional<JsonNode> ask(Step step, ExampleCommand example) {
        if (!OverHttp.comesAsFile(step.type())) {
            Place.in(step.type(), example.body()).stream()
                    .filter(NamedItemsTest::namesItem)
                    .forEach(place -> nameNothing(step, place, example));
        }
        for (DemoAccount account : step.permitted()) {
            Api.Answer answer = http.send(account, example);
            if (answer.status() < 300) {
                return Optional.of(answer.body());
            }
        }
        return Optional.empty();
    }

    private void nameNothing(Step step, Place place, ExampleCommand example) {
        String nothing = place.type() == String.class ? "\"" + NOTHING + "\"" : "[\"" + NOTHING + "\"]";
        String body = place.in(example.body(), nothing);
        for (DemoAccount account : step.permitted()) {
            int status = http.raw(account, example, body).status();
            if (status < 300) {
                takenOnTrust.add(step.name() + "." + place);
                return;
            }
            assertThat(status).as("%s.%s", step.name(), place).isIn(400, 403, 404, 409, 422);
        }
    }

    /** People are asked after in the directory. */
    private static boolean namesItem(Place place) {
        return place.isAtTheTop()
                && place.field().matches("\\w+Ids?|targets")
                && !place.field().equals("personId");
    }
}
