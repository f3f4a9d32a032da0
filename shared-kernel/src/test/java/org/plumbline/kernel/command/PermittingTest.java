package org.plumbline.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;

class PermittingTest {

    private static final CommandType CLAIM = CommandCatalogue.of(ClaimCompletion.class);
    private static final Actor OWNER = Actor.of("ao", Role.AO);
    private static final Actor SCRUTINY = Actor.of("scr", Role.SCR);

    private final List<String> kept = new ArrayList<>();
    private final Permitting permitting = (type, target, actor, client) -> {
        if (!type.isFor(actor.role())) {
            kept.add(actor.id() + " " + target + " " + client);
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    };

    @Test
    void a_request_that_can_be_read_is_for_the_write_side_to_judge() {
        assertThat(permitting.reading(CLAIM, "a", SCRUTINY, "web", () -> "read"))
                .isEqualTo("read");
        assertThat(kept).isEmpty();
    }

    @Test
    void whoever_may_ask_hears_which_field_is_wrong() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> reading(OWNER));
        assertThat(kept).isEmpty();
    }

    @Test
    void whoever_may_not_ask_hears_that_alone_and_it_is_kept() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reading(SCRUTINY));
        assertThat(kept).containsExactly("scr a web");
    }

    private void reading(Actor actor) {
        permitting.reading(CLAIM, "a", actor, "web", () -> {
            throw Invalid.field("evidenceIds", "is required");
        });
    }

    @Test
    void the_first_id_in_a_path_is_that_of_the_item_unless_it_cannot_be_one() {
        assertThat(CLAIM.itemIn(Map.of("actionId", "an-action", "other", "x"))).isEqualTo("an-action");
        assertThat(CLAIM.itemIn(Map.of("actionId", "<script>"))).isEmpty();
        assertThat(CLAIM.itemIn(Map.of("actionId", "a".repeat(101)))).isEmpty();
        assertThat(CLAIM.itemIn(Map.of())).isEmpty();
        assertThat(CommandCatalogue.of(AddAction.class).itemIn(Map.of("actionId", "x")))
                .isEmpty();
    }
}
