package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.Story;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.evidence.EvidenceUpkeep.DestroyEvidenceFile;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;

/** Every command × every role that the catalogue gives it: let through, each in turn on items of its own. */
class PermittedRolesTest {

    private static final Story STORY = Story.shared();

    /** The course sends no file with its evidence, so there is none to destroy; the life of evidence has a test of its own. */
    private static final Class<?> NEEDS_A_FILE = DestroyEvidenceFile.class;

    private final OverHttp http = new OverHttp();
    private final Map<CommandType, Set<Role>> asked = new HashMap<>();
    private final Set<CommandType> done = new HashSet<>();
    private final List<String> turnedAway = new ArrayList<>();

    @Test
    void every_role_that_the_catalogue_names_is_let_through() {
        assertThat(STORY.version()).isPositive();
        int most = CommandCatalogue.ALL.stream()
                .mapToInt(type -> type.roles().size())
                .max()
                .orElseThrow();
        for (int turn = 0; turn < most; turn++) {
            int first = turn;
            Course.walk("7101" + turn, (step, example) -> ask(step, example, first));
        }
        assertThat(turnedAway).isEmpty();
        assertThat(CommandCatalogue.ALL)
                .allSatisfy(type -> assertThat(asked.get(type))
                        .as("roles that asked to %s", type.summary())
                        .isEqualTo(type.roles()));
        List<Class<?>> undone = CommandCatalogue.ALL.stream()
                .filter(type -> !done.contains(type))
                .<Class<?>>map(CommandType::type)
                .toList();
        assertThat(undone).isEqualTo(List.of(NEEDS_A_FILE));
    }

    /** The role whose turn it is goes first, and the others where a rule stops it. */
    private Optional<JsonNode> ask(Step step, ExampleCommand example, int turn) {
        List<Role> roles = step.type().roles().stream().sorted().toList();
        Role first = roles.get(turn % roles.size());
        List<DemoAccount> accounts = Stream.of(true, false)
                .flatMap(isFirst -> step.permitted().stream().filter(account -> (account.role() == first) == isFirst))
                .toList();
        for (DemoAccount account : accounts) {
            Api.Answer answer = http.send(account, example);
            asked.computeIfAbsent(step.type(), none -> EnumSet.noneOf(Role.class))
                    .add(account.role());
            if (answer.status() == 403 || answer.status() == 400) {
                turnedAway.add(example + " by " + account);
            }
            if (answer.status() < 300) {
                done.add(step.type());
                return Optional.of(answer.body());
            }
        }
        return Optional.empty();
    }
}
