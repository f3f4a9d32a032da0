package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.Story;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every command that names a person, asked with a person whom the directory does not know, in every field for people. */
class UnknownPeopleTest {

    private static final Story STORY = Story.shared();

    private final OverHttp http = new OverHttp();
    private final Set<String> asked = new TreeSet<>();

    @Test
    void no_command_names_a_person_who_is_not_in_the_directory_or_an_id_of_another_form() {
        assertThat(STORY.version()).isPositive();
        assertThat(Course.walk("70046", this::ask)).isEmpty();
        assertThat(asked)
                .isEqualTo(CommandCatalogue.ALL.stream()
                        .flatMap(row -> NamedPeople.componentsOf(row.type()).stream())
                        .map(UnknownPeopleTest::named)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Optional<JsonNode> ask(Step step, ExampleCommand example) {
        List<RecordComponent> people = NamedPeople.componentsOf(step.type().type());
        for (DemoAccount account : step.permitted()) {
            for (RecordComponent field : people) {
                http.send(account, naming(field, "ghost", example)).isRefused("PERSON_UNKNOWN");
                Api.Answer otherForm =
                        http.send(account, naming(field, "Ghost ", example)).hasStatus(400);
                assertThat(otherForm.body().toString()).contains("\"" + field.getName(), "lower-case letters");
                asked.add(named(field));
            }
            Api.Answer answer = http.send(account, example);
            if (answer.status() < 300) {
                return Optional.of(answer.body());
            }
        }
        return Optional.empty();
    }

    private static ExampleCommand naming(RecordComponent field, String person, ExampleCommand example) {
        ObjectNode body = example.body().deepCopy();
        if (field.getType() == List.class) {
            body.putArray(field.getName()).add("chair").add(person);
        } else {
            body.put(field.getName(), person);
        }
        return new ExampleCommand(example.type(), example.path(), body);
    }

    private static String named(RecordComponent field) {
        return field.getDeclaringRecord().getSimpleName() + "." + field.getName();
    }
}
