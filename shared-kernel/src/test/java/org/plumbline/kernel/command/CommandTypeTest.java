package org.plumbline.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.MilestoneCommand.AddMilestone;
import org.plumbline.kernel.actor.Role;

class CommandTypeTest {

    private static final CommandType DECIDE = CommandCatalogue.of(DecideCompletion.class);
    private static final CommandType ADD = CommandCatalogue.of(AddAction.class);

    @Test
    void a_row_says_who_may_ask_and_whether_duties_are_apart() {
        assertThat(DECIDE.isFor(Role.SRO)).isTrue();
        assertThat(DECIDE.isFor(Role.AO)).isFalse();
        assertThat(DECIDE.separatesDuties()).isTrue();
        assertThat(CommandCatalogue.of(AddMilestone.class).separatesDuties()).isFalse();
        assertThat(DECIDE.isAboutSomethingThatExists()).isTrue();
        assertThat(ADD.isAboutSomethingThatExists()).isFalse();
    }

    @Test
    void a_request_is_about_the_first_item_in_its_path_when_that_can_be_an_id() {
        assertThat(DECIDE.itemIn(Map.of("actionId", "a-1"))).isEqualTo("a-1");
        assertThat(DECIDE.itemIn(Map.of("actionId", "<b>"))).isEmpty();
        assertThat(DECIDE.itemIn(Map.of())).isEmpty();
        assertThat(ADD.itemIn(Map.of("actionId", "a-1"))).isEmpty();
    }
}
