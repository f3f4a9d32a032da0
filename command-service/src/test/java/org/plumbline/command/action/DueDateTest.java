package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.approve;
import static org.plumbline.command.action.Actions.changed;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.propose;
import static org.plumbline.command.action.Actions.proposed;
import static org.plumbline.command.action.Actions.rejected;
import static org.plumbline.command.action.Actions.verified;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.board;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.DATE_BEFORE_START;
import static org.plumbline.kernel.refusal.RefusalCode.DATE_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_PROPOSAL;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_PENDING;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionAtBoard.OwnerPutOnAgenda;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeProposed;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class DueDateTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts QUORATE = ActionFacts.meeting(board(true, true, Set.of()));
    private static final LocalDate WITHIN = DUE.plusDays(30);
    private static final LocalDate BEYOND = DUE.plusDays(31);

    @Test
    void the_owner_proposes_another_date() {
        given(added()).when(propose(WITHIN), OWNER, NONE).then(proposed(WITHIN));
    }

    @Test
    void nobody_else_proposes_a_date() {
        given(added()).when(propose(WITHIN), OTHER_OWNER, NONE).thenRefused(NOT_OWNER);
    }

    @Test
    void a_complete_action_needs_no_other_date() {
        given(added(), claimed(), verified()).when(propose(WITHIN), OWNER, NONE).thenRefused(ALREADY_COMPLETE);
    }

    @Test
    void one_proposal_at_a_time_awaits_a_decision() {
        given(added(), proposed(WITHIN)).when(propose(BEYOND), OWNER, NONE).thenRefused(PROPOSAL_PENDING);
        given(added(), proposed(WITHIN), rejected(null))
                .when(propose(BEYOND), OWNER, NONE)
                .then(proposed(BEYOND));
    }

    @Test
    void the_proposed_date_is_another_one() {
        given(added()).when(propose(DUE), OWNER, NONE).thenRefused(DATE_UNCHANGED);
        given(added(), proposed(WITHIN), changed(DUE, WITHIN, 1, null))
                .when(propose(WITHIN), OWNER, NONE)
                .thenRefused(DATE_UNCHANGED);
    }

    @Test
    void an_action_is_not_due_before_it_starts() {
        given(added()).when(propose(START.minusDays(1)), OWNER, NONE).thenRefused(DATE_BEFORE_START);
        given(added()).when(propose(START), OWNER, NONE).then(proposed(START));
    }

    @Test
    void every_rule_against_a_proposal_is_named() {
        given(added(), proposed(WITHIN))
                .when(propose(DUE), OTHER_OWNER, NONE)
                .thenRefused(NOT_OWNER, PROPOSAL_PENDING, DATE_UNCHANGED);
    }

    @Test
    void there_is_something_to_decide_on() {
        given(added()).when(approve(null), SRO, NONE).thenRefused(NO_SUCH_PROPOSAL);
        given(added(), proposed(WITHIN), rejected(null))
                .when(approve(null), SRO, NONE)
                .thenRefused(NO_SUCH_PROPOSAL);
    }

    @Test
    void a_proposal_lapses_when_the_action_is_verified() {
        given(added(), proposed(WITHIN), claimed(), verified())
                .when(approve(null), SRO, NONE)
                .thenRefused(NO_SUCH_PROPOSAL);
    }

    @Test
    void a_proposal_outlives_a_claim_that_awaits_a_decision() {
        given(added(), proposed(WITHIN), claimed())
                .when(approve(null), SRO, NONE)
                .then(changed(DUE, WITHIN, 1, null));
    }

    @Test
    void a_proposal_beyond_the_cap_puts_the_owner_on_the_agenda_and_one_within_it_does_not() {
        given(added(), changed(DUE, WITHIN, 1, null))
                .when(propose(BEYOND), OWNER, NONE)
                .then(
                        new DueDateChangeProposed(
                                "80433",
                                proposed(BEYOND).effectiveOn(),
                                "action",
                                proposed(BEYOND).proposalId(),
                                WITHIN,
                                BEYOND,
                                proposed(BEYOND).reasonCode(),
                                proposed(BEYOND).reason(),
                                OWNER.actor().id(),
                                null,
                                null),
                        new OwnerPutOnAgenda(
                                "80433",
                                proposed(BEYOND).effectiveOn(),
                                "action",
                                proposed(BEYOND).proposalId(),
                                OWNER.actor().id(),
                                1,
                                0));
        ActionFacts generous = NONE.under(InForce.of(1, START, new Rules(30, 14, 14, 2, 31, 2)));
        given(added(), changed(START, DUE, 1, null))
                .when(propose(WITHIN), OWNER, generous)
                .then(proposed(WITHIN));
    }

    @Test
    void an_action_nobody_added_has_no_date() {
        given().when(propose(WITHIN), OWNER, NONE).thenUnknown();
        given().when(approve(null), SRO, NONE).thenUnknown();
    }
}
