package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.verified;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionRevised.ActionAmended;
import org.plumbline.kernel.action.ActionRevision.AmendAction;

class AmendActionTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final List<String> BEFORE = List.of("All are trained", "Audits show it");
    private static final List<String> AFTER = List.of("All are trained by June", "Audits show it");

    @Test
    void an_action_is_put_in_other_words_and_both_are_kept() {
        var amended = given(added()).given(amended(null, null));
        given(added()).when(amend(AFTER, null), PM, NONE).then(amended(null, null));
        assertThat(amended.state().commitment().wording()).isEqualTo(new Wording("Train social workers", AFTER));
        amended.when(amend(AFTER, null), PM, NONE).thenRefused(TEXT_UNCHANGED);
    }

    @Test
    void criteria_are_neither_added_nor_dropped() {
        given(added()).when(amend(List.of("All are trained"), null), PM, NONE).thenInvalid("successCriteria");
    }

    @Test
    void once_a_plan_is_approved_the_board_decides_on_words_too() {
        ActionFacts none = NONE.controlled(new Control(true, Optional.empty()));
        ActionFacts decided =
                NONE.controlled(new Control(true, Optional.of(new Control.Decision("meeting", "decision"))));
        given(added()).when(amend(AFTER, null), PM, none).thenRefused(CHANGE_CONTROL);
        given(added()).when(amend(AFTER, "meeting"), PM, none).thenRefused(NO_SUCH_DECISION);
        given(added()).when(amend(AFTER, "meeting"), PM, decided).then(amended("meeting", "decision"));
    }

    @Test
    void what_is_complete_is_not_put_otherwise() {
        given(added(), claimed(), verified()).when(amend(AFTER, null), PM, NONE).thenRefused(ALREADY_COMPLETE);
    }

    private static AmendAction amend(List<String> criteria, @Nullable String meetingId) {
        return new AmendAction("action", "Train social workers", criteria, "No date was named.", meetingId, TODAY);
    }

    private static ActionAmended amended(@Nullable String meetingId, @Nullable String decisionId) {
        return new ActionAmended(
                "80433",
                TODAY,
                "action",
                "Train social workers",
                "Train social workers",
                BEFORE,
                AFTER,
                "No date was named.",
                meetingId,
                decisionId);
    }
}
