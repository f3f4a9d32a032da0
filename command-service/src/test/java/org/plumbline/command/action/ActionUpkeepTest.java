package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.action.Actions.*;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.ActionUpkept.*;
import org.plumbline.kernel.actor.Role;

class ActionUpkeepTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts QUORATE = ActionFacts.meeting(board(true, true, Set.of()));

    @Test
    void once_a_plan_is_approved_the_board_alone_cancels_what_it_holds() {
        var control = new Control(true, Optional.empty());
        given(added()).when(cancel(null), SRO, NONE.controlled(control)).thenRefused(CHANGE_CONTROL);
        given(added())
                .when(cancel("meeting"), CHAIR, QUORATE.controlled(control))
                .then(cancelled("meeting"));
    }

    @Test
    void the_owner_says_what_stands_in_the_way_once_and_when_it_is_gone() {
        given(added()).when(block(), OWNER, NONE).then(blocked());
        given(added(), blocked()).when(block(), OWNER, NONE).thenRefused(ALREADY_BLOCKED);
        given(added(), blocked()).when(unblock(), OWNER, NONE).then(unblocked());
        given(added(), blocked(), unblocked()).when(unblock(), OWNER, NONE).thenRefused(NOT_BLOCKED);
        given(added()).when(block(), OTHER_OWNER, NONE).thenRefused(NOT_OWNER);
        given(added(), blocked()).when(unblock(), OTHER_OWNER, NONE).thenRefused(NOT_OWNER);
    }

    @Test
    void an_sro_cancels_what_neither_began_nor_is_overdue() {
        given(added()).when(cancel(null), SRO, NONE).then(cancelled(null));
        given(added(), reported()).when(cancel(null), SRO, NONE).thenRefused(BOARD_DECISION_NEEDED);
        Situation late = new Situation(SRO.actor(), DUE.plusDays(1));
        given(added()).when(cancel(null), late, NONE).thenRefused(BOARD_DECISION_NEEDED);
        Situation lastDay = new Situation(SRO.actor(), DUE);
        given(added()).when(cancel(null), lastDay, NONE).then(cancelled(null));
    }

    @Test
    void the_board_cancels_anything_in_an_open_and_quorate_meeting() {
        given(added(), reported()).when(cancel("meeting"), CHAIR, QUORATE).then(cancelled("meeting"));
        given(added()).when(cancel(null), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(added())
                .when(
                        cancel("meeting"),
                        CHAIR,
                        ActionFacts.meeting(Optional.of(board(Whose.ANOTHER_AUTHORITY, TODAY, true, true, Set.of()))))
                .thenRefused(MEETING_OF_ANOTHER_AUTHORITY);
        given(added())
                .when(cancel("meeting"), CHAIR, ActionFacts.meeting(board(false, true, Set.of())))
                .thenRefused(MEETING_NOT_OPEN);
        given(added())
                .when(cancel("meeting"), CHAIR, ActionFacts.meeting(board(true, false, Set.of())))
                .thenRefused(NO_QUORUM);
        given(added())
                .when(cancel("meeting"), CHAIR, ActionFacts.meeting(board(true, true, Set.of("p-chair"))))
                .thenRefused(CONFLICT_DECLARED);
    }

    @Test
    void nothing_is_asked_of_a_cancelled_action() {
        var scenario = given(added(), cancelled(null));
        scenario.when(report(), OWNER, NONE).thenRefused(ACTION_CANCELLED);
        scenario.when(propose(DUE.plusDays(9)), OWNER, NONE).thenRefused(ACTION_CANCELLED);
        scenario.when(claim("evidence"), OWNER, ActionFacts.evidenceOnFile(Set.of("evidence")))
                .thenRefused(ACTION_CANCELLED);
        scenario.when(cancel(null), SRO, NONE).thenRefused(ACTION_CANCELLED);
        scenario.when(block(), OWNER, NONE).thenRefused(ACTION_CANCELLED);
        scenario.when(reassign("p-other-owner"), PM, NONE).thenRefused(ACTION_CANCELLED);
        assertThat(scenario.state().isCancelled()).isTrue();
    }

    @Test
    void an_action_passes_to_another_owner_who_then_speaks_for_it() {
        given(added()).when(reassign("p-other-owner"), PM, NONE).then(reassigned());
        given(added()).when(reassign("p-owner"), PM, NONE).thenRefused(OWNER_UNCHANGED);
        given(added(), reassigned()).when(report(), OTHER_OWNER, NONE).then(reported());
        given(added(), reassigned()).when(report(), OWNER, NONE).thenRefused(NOT_OWNER);
    }

    @Test
    void whoever_owned_an_action_before_neither_verifies_it_nor_decides_on_its_dates() {
        given(added(), reassigned(), claimed())
                .when(verify(), as(OWNER, Role.SRO), ActionFacts.evidenceOnFile(Set.of("evidence")))
                .thenRefused(SELF_VERIFICATION);
        given(added(), proposed(DUE.plusDays(20)), reassigned())
                .when(approve(null), as(OTHER_OWNER, Role.SRO), NONE)
                .thenRefused(SELF_APPROVAL);
    }

    @Test
    void a_finished_action_is_reopened_and_its_work_goes_on() {
        given(added(), claimed(), verified()).when(reopen(), PM, NONE).then(reopened());
        given(added(), cancelled(null)).when(reopen(), SRO, NONE).then(reopened());
        given(added()).when(reopen(), SRO, NONE).thenRefused(NOT_FINISHED);
        given(added(), claimed(), verified(), reopened())
                .when(report(), OWNER, NONE)
                .then(reported());
    }

    @Test
    void a_date_that_the_law_sets_is_proposed_by_nobody() {
        given(added()).when(bind(), PM, NONE).then(bound());
        given(added(), bound()).when(bind(), PM, NONE).thenRefused(STATUTORY_DATE);
        given(added(), bound()).when(propose(DUE.plusDays(9)), OWNER, NONE).thenRefused(STATUTORY_DATE);
    }

    @Test
    void a_proposal_for_a_date_that_the_law_turns_out_to_set_is_void() {
        given(added(), proposed(DUE.plusDays(9)), bound())
                .when(approve(null), SRO, NONE)
                .thenRefused(STATUTORY_DATE, NO_SUCH_PROPOSAL);
        given(added(), proposed(DUE.plusDays(90)), bound())
                .when(approve("meeting"), CHAIR, ActionFacts.meeting(board(true, true, Set.of())))
                .thenRefused(STATUTORY_DATE, NO_SUCH_PROPOSAL);
    }

    @Test
    void the_chair_does_not_decide_on_a_date_after_declaring_an_interest() {
        given(added(), proposed(DUE.plusDays(9)))
                .when(approve("meeting"), CHAIR, ActionFacts.meeting(board(true, true, Set.of("p-chair"))))
                .thenRefused(CONFLICT_DECLARED);
    }

    private static BlockAction block() {
        return new BlockAction("action", "No licence.", TODAY);
    }

    private static ActionBlocked blocked() {
        return new ActionBlocked("80433", TODAY, "action", "No licence.");
    }

    private static UnblockAction unblock() {
        return new UnblockAction("action", "It came.", TODAY);
    }

    private static ActionUnblocked unblocked() {
        return new ActionUnblocked("80433", TODAY, "action", "It came.");
    }

    private static CancelAction cancel(@Nullable String meetingId) {
        return new CancelAction("action", "Another action does it.", meetingId, LocalDate.of(2025, 6, 2));
    }

    private static ActionCancelled cancelled(@Nullable String meetingId) {
        return new ActionCancelled("80433", TODAY, "action", "Another action does it.", meetingId);
    }

    private static ReassignOwner reassign(String owner) {
        return new ReassignOwner("action", "Deputy", owner, "The owner left.", TODAY);
    }

    private static OwnerReassigned reassigned() {
        return new OwnerReassigned("80433", TODAY, "action", "p-owner", "p-other-owner", "Deputy", "The owner left.");
    }

    private static ReopenAction reopen() {
        return new ReopenAction("action", "It came undone.", TODAY);
    }

    private static ActionReopened reopened() {
        return new ActionReopened("80433", TODAY, "action", "It came undone.");
    }

    private static BindDueDate bind() {
        return new BindDueDate("action", "SI 2007/462 reg. 3", TODAY);
    }

    private static DueDateBound bound() {
        return new DueDateBound("80433", TODAY, "action", "SI 2007/462 reg. 3");
    }
}
