package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.approve;
import static org.plumbline.command.action.Actions.changed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.proposed;
import static org.plumbline.command.action.Actions.reject;
import static org.plumbline.command.action.Actions.rejected;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.decision.People.board;
import static org.plumbline.kernel.refusal.RefusalCode.BOARD_DECISION_NEEDED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_APPROVAL;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class DueDateDecisionTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts QUORATE = ActionFacts.meeting(board(true, true, Set.of()));
    private static final LocalDate WITHIN = DUE.plusDays(30);
    private static final LocalDate BEYOND = DUE.plusDays(31);

    @Test
    void an_sro_approves_up_to_thirty_days_of_slip() {
        given(added(), proposed(WITHIN)).when(approve(null), SRO, NONE).then(changed(DUE, WITHIN, 1, null));
    }

    @Test
    void beyond_thirty_days_of_slip_the_board_decides() {
        given(added(), proposed(BEYOND)).when(approve(null), SRO, NONE).thenRefused(BOARD_DECISION_NEEDED);
        given(added(), proposed(BEYOND))
                .when(approve("meeting"), CHAIR, QUORATE)
                .then(changed(DUE, BEYOND, 1, "meeting"));
    }

    @Test
    void naming_a_meeting_does_not_widen_what_an_sro_may_approve() {
        given(added(), proposed(BEYOND)).when(approve("meeting"), SRO, QUORATE).thenRefused(BOARD_DECISION_NEEDED);
    }

    @Test
    void slip_is_counted_from_the_baseline_however_often_the_date_has_changed() {
        given(added(), proposed(WITHIN), changed(DUE, WITHIN, 1, null), proposed(BEYOND))
                .when(approve(null), SRO, NONE)
                .thenRefused(BOARD_DECISION_NEEDED);
    }

    @Test
    void changes_are_counted_and_the_baseline_stays() {
        var twice = given(added(), proposed(WITHIN), changed(DUE, WITHIN, 1, null), proposed(DUE.plusDays(10)));
        twice.when(approve("meeting"), CHAIR, QUORATE).then(changed(WITHIN, DUE.plusDays(10), 2, "meeting"));
        assertThat(twice.state().commitment().dates().baselineDueOn()).isEqualTo(DUE);
        assertThat(twice.state().commitment().dates().dueOn()).isEqualTo(WITHIN);
    }

    @Test
    void a_date_that_has_moved_before_is_moved_again_by_the_board_alone() {
        given(added(), proposed(WITHIN), changed(DUE, WITHIN, 1, null), proposed(DUE.plusDays(10)))
                .when(approve(null), SRO, NONE)
                .thenRefused(BOARD_DECISION_NEEDED);
    }

    @Test
    void an_sro_rejects_a_proposal_of_any_length() {
        given(added(), proposed(BEYOND)).when(reject(null), SRO, NONE).then(rejected(null));
    }

    @Test
    void the_proposer_does_not_decide() {
        given(added(), proposed(WITHIN))
                .when(approve(null), as(OWNER, Role.SRO), NONE)
                .thenRefused(SELF_APPROVAL);
        given(added(), proposed(WITHIN))
                .when(reject(null), as(OWNER, Role.SRO), NONE)
                .thenRefused(SELF_APPROVAL);
        given(added(), proposed(BEYOND))
                .when(approve(null), as(OWNER, Role.SRO), NONE)
                .thenRefused(SELF_APPROVAL, BOARD_DECISION_NEEDED);
    }

    @Test
    void how_far_and_how_often_an_sro_moves_a_date_is_what_the_board_set() {
        ActionFacts generous = NONE.under(InForce.of(1, START, new Rules(30, 14, 14, 2, 31, 2)));
        ActionFacts strict = NONE.under(InForce.of(2, START, new Rules(30, 14, 14, 2, 10, 0)));
        given(added(), proposed(BEYOND)).when(approve(null), SRO, generous).then(changed(DUE, BEYOND, 1, null));
        given(added(), changed(DUE, DUE.plusDays(1), 1, null), proposed(WITHIN))
                .when(approve(null), SRO, generous)
                .then(changed(DUE.plusDays(1), WITHIN, 2, null));
        given(added(), proposed(WITHIN)).when(approve(null), SRO, strict).thenRefused(BOARD_DECISION_NEEDED);
    }

    @Test
    void a_refusal_names_the_rules_it_rests_on() {
        ActionFacts strict = NONE.under(InForce.of(2, START, new Rules(30, 14, 14, 2, 10, 1)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Action.decide(given(added(), proposed(WITHIN)).state(), approve(null), SRO, strict))
                .satisfies(refused -> assertThat(refused.refusals().getFirst().sentence())
                        .isEqualTo("The total slip is beyond the 10 days that an SRO may approve under version 2 of the"
                                + " board’s rules; the board decides."));
    }

    @Test
    void the_board_decides_at_a_meeting_that_is_open() {
        given(added(), proposed(BEYOND)).when(approve(null), CHAIR, QUORATE).thenRefused(MEETING_NOT_OPEN);
        given(added(), proposed(BEYOND)).when(approve("meeting"), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(added(), proposed(BEYOND))
                .when(reject("meeting"), CHAIR, ActionFacts.meeting(board(false, false, Set.of())))
                .thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void the_board_decides_at_a_meeting_that_is_quorate() {
        given(added(), proposed(BEYOND))
                .when(approve("meeting"), CHAIR, ActionFacts.meeting(board(true, false, Set.of())))
                .thenRefused(NO_QUORUM);
        given(added(), proposed(BEYOND)).when(reject("meeting"), CHAIR, QUORATE).then(rejected("meeting"));
    }
}
