package org.plumbline.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.plan.Plans.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.kernel.rules.InForce;

class VersionsTest {

    private static final FreezeVersion FREEZE = new FreezeVersion("plan", TODAY);
    private static final DeclareLive DECLARE_LIVE = new DeclareLive("plan", TODAY);
    private static final RefreshPlan REFRESH = new RefreshPlan("plan", "What the visit found.", null, TODAY);
    private static final ClosePlan CLOSE = new ClosePlan("plan", "meeting", "All of it holds.", TODAY);

    @Test
    void a_version_is_frozen_with_the_hash_of_what_it_says_and_takes_the_next_number() {
        given(drafted(), added("p-1"), linked("p-1", null))
                .when(FREEZE, PM, PlanFacts.freezing(HASH))
                .then(frozen(1));
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1), returned())
                .when(FREEZE, PM, PlanFacts.freezing(HASH))
                .then(frozen(2));
        given(and(approved(), wentLive(1), refreshed(1)))
                .when(FREEZE, PM, PlanFacts.freezing(HASH))
                .then(frozen(2));
    }

    @Test
    void a_version_holds_something_and_is_frozen_while_the_plan_is_a_draft() {
        given(drafted(), added("p-1"))
                .when(FREEZE, PM, PlanFacts.freezing(HASH))
                .thenRefused(PLAN_EMPTY);
        given(approved()).when(FREEZE, PM, PlanFacts.freezing(HASH)).thenRefused(PLAN_LOCKED);
    }

    @Test
    void the_bodies_endorse_one_after_the_other_and_the_last_approves() {
        var frozen = given(drafted(), added("p-1"), linked("p-1", null), frozen(1));
        frozen.when(endorse(1, BOARD, null), CHAIR, QUORATE).then(endorsed(1, BOARD, null));
        frozen.when(endorse(1, COMMITTEE, "M 3"), CLERK, QUORATE).thenRefused(NOT_NEXT_IN_CHAIN);
        frozen.when(approve(1, COUNCIL, "C 12"), CLERK, NONE).thenRefused(NOT_NEXT_IN_CHAIN);
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1), endorsed(1, BOARD, null))
                .when(endorse(1, COMMITTEE, "M 3"), CLERK, QUORATE)
                .then(endorsed(1, COMMITTEE, "M 3"));
        given(endorsedByAllButTheCouncil())
                .when(approve(1, COUNCIL, "C 12"), CLERK, NONE)
                .then(approved(1));
    }

    @Test
    void the_last_body_does_not_merely_endorse_and_the_first_does_not_approve() {
        given(endorsedByAllButTheCouncil())
                .when(endorse(1, COUNCIL, "C 12"), CLERK, NONE)
                .thenRefused(NOT_NEXT_IN_CHAIN);
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1))
                .when(approve(1, BOARD, null), CHAIR, QUORATE)
                .thenRefused(NOT_NEXT_IN_CHAIN);
    }

    @Test
    void only_the_version_that_was_frozen_last_is_resolved_on_and_only_on_its_way() {
        given(drafted()).when(endorse(1, BOARD, null), CHAIR, QUORATE).thenRefused(VERSION_NOT_FROZEN);
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1), returned(), frozen(2))
                .when(endorse(1, BOARD, null), CHAIR, QUORATE)
                .thenRefused(VERSION_NOT_FROZEN);
        given(approved()).when(approve(1, COUNCIL, "C 12"), CLERK, NONE).thenRefused(VERSION_NOT_FROZEN);
    }

    @Test
    void each_body_is_recorded_by_its_own_role_with_its_minute_where_one_is_needed() {
        given(endorsedByAllButTheCouncil())
                .when(approve(1, COUNCIL, "C 12"), DCS, NONE)
                .thenRefused(RECORDER_NOT_PERMITTED);
        given(endorsedByAllButTheCouncil())
                .when(approve(1, COUNCIL, null), CLERK, NONE)
                .thenRefused(MINUTE_MISSING);
        given(endorsedByAllButTheCouncil())
                .when(approve(1, COUNCIL, " "), CLERK, NONE)
                .thenRefused(MINUTE_MISSING);
    }

    @Test
    void a_meeting_that_is_named_is_one_of_this_authority_whoever_records_it() {
        var named = new ApproveVersion("plan", 1, COUNCIL, "Sam-was-seen", "C 12", TODAY);
        given(endorsedByAllButTheCouncil()).when(named, CLERK, NONE).thenInvalid("meetingId");
        var another = Optional.of(board(Whose.ANOTHER_AUTHORITY, TODAY, true, true, Set.of()));
        given(endorsedByAllButTheCouncil())
                .when(named, CLERK, PlanFacts.resolving(another))
                .thenInvalid("meetingId");
        given(endorsedByAllButTheCouncil())
                .when(named, CLERK, QUORATE)
                .then(new VersionApproved("80433", TODAY, "plan", 1, COUNCIL, "Sam-was-seen", "C 12"));
    }

    @Test
    void whoever_froze_a_version_does_not_record_agreement_with_it_and_may_record_that_it_was_sent_back() {
        var theirs = new BoardOnTheDay(Map.of("p-manager", Capacity.CHAIR), InForce.standard());
        var chaired = PlanFacts.resolving(Optional.of(new BoardMeeting(
                Whose.THIS_BOARD, TODAY, true, true, Set.of(), theirs.attendedBy(Set.of("p-manager")))));
        given(endorsedByAllButTheCouncil())
                .when(approve(1, COUNCIL, "C 12"), as(PM, Role.CLERK), NONE)
                .thenRefused(SAME_PERSON);
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1))
                .when(endorse(1, BOARD, null), as(PM, Role.CHAIR), chaired)
                .thenRefused(SAME_PERSON);
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1))
                .when(sendBack(BOARD), as(PM, Role.CHAIR), chaired)
                .then(returned());
    }

    @Test
    void what_the_chair_records_was_decided_in_an_open_and_quorate_meeting_without_an_interest() {
        var frozen = given(drafted(), added("p-1"), linked("p-1", null), frozen(1));
        frozen.when(endorse(1, BOARD, null), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        frozen.when(endorse(1, BOARD, null), CHAIR, PlanFacts.resolving(board(false, false, Set.of())))
                .thenRefused(MEETING_NOT_OPEN);
        frozen.when(endorse(1, BOARD, null), CHAIR, PlanFacts.resolving(board(true, false, Set.of())))
                .thenRefused(NO_QUORUM);
        frozen.when(endorse(1, BOARD, null), CHAIR, PlanFacts.resolving(board(true, true, Set.of("p-chair"))))
                .thenRefused(CONFLICT_DECLARED);
        frozen.when(new EndorseVersion("plan", 1, BOARD, null, "M 1", TODAY), CHAIR, QUORATE)
                .thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void no_body_resolves_on_a_version_before_it_was_frozen() {
        given(drafted(), added("p-1"), linked("p-1", null), frozen(1))
                .when(
                        new EndorseVersion("plan", 1, BOARD, "meeting", null, TODAY.minusDays(1)),
                        CHAIR,
                        PlanFacts.resolving(
                                Optional.of(board(Whose.THIS_BOARD, TODAY.minusDays(1), true, true, Set.of()))))
                .thenRefused(BEFORE_ITS_CAUSE);
    }

    @Test
    void a_version_is_sent_back_by_the_body_whose_turn_it_is() {
        var frozen = given(drafted(), added("p-1"), linked("p-1", null), frozen(1));
        frozen.when(sendBack(BOARD), CHAIR, QUORATE).then(returned());
        frozen.when(sendBack(COUNCIL), CLERK, NONE).thenRefused(NOT_NEXT_IN_CHAIN);
        given(drafted()).when(sendBack(BOARD), CHAIR, QUORATE).thenRefused(VERSION_NOT_FROZEN);
    }

    @Test
    void an_approved_version_goes_live_once() {
        given(approved()).when(DECLARE_LIVE, PM, NONE).then(wentLive(1));
        given(endorsedByAllButTheCouncil()).when(DECLARE_LIVE, PM, NONE).thenRefused(VERSION_NOT_APPROVED);
        given(and(approved(), wentLive(1))).when(DECLARE_LIVE, PM, NONE).thenRefused(VERSION_NOT_APPROVED);
    }

    @Test
    void the_approved_version_that_went_out_with_a_statement_is_submitted_until_it_goes_live() {
        var submitted = new VersionSubmitted("80433", TODAY, "plan", 1, "clock");
        var approved = given(approved());
        assertThat(Plan.submitted(approved.state(), "plan", "1", "clock", TODAY))
                .containsExactly(submitted);
        assertThat(Plan.submitted(approved.state(), "plan", "2", "clock", TODAY))
                .isEmpty();
        assertThat(Plan.submitted(approved.state(), "plan", "the second", "clock", TODAY))
                .isEmpty();
        assertThat(Plan.submitted(given(endorsedByAllButTheCouncil()).state(), "plan", "1", "clock", TODAY))
                .isEmpty();
        var out = given(and(approved(), submitted));
        assertThat(out.state()).isInstanceOf(PlanState.Submitted.class);
        assertThat(out.state().isUnderChangeControl()).isTrue();
        out.when(DECLARE_LIVE, PM, NONE).then(wentLive(1));
        out.when(REFRESH, PM, NONE).then(refreshed(1));
        assertThat(given(and(approved(), wentLive(1), submitted)).state()).isInstanceOf(PlanState.Live.class);
    }

    @Test
    void a_refreshed_plan_may_end_later_and_not_earlier() {
        var later = new RefreshPlan("plan", "What the visit found.", ENDS.plusDays(90), TODAY);
        var earlier = new RefreshPlan("plan", "What the visit found.", ENDS.minusDays(1), TODAY);
        var refreshed = new PlanRefreshed("80433", TODAY, "plan", 1, "What the visit found.", ENDS.plusDays(90));
        given(approved()).when(later, PM, NONE).then(refreshed);
        given(approved()).when(earlier, PM, NONE).thenInvalid("endsOn");
        assertThat(((PlanState.Drafted) given(and(approved(), refreshed)).state())
                        .outline()
                        .endsOn())
                .isEqualTo(ENDS.plusDays(90));
    }

    @Test
    void an_approved_or_live_plan_is_refreshed_for_its_next_version() {
        given(approved()).when(REFRESH, PM, NONE).then(refreshed(1));
        given(and(approved(), wentLive(1))).when(REFRESH, PM, NONE).then(refreshed(1));
        given(drafted()).when(REFRESH, PM, NONE).thenRefused(VERSION_NOT_APPROVED);
        given(endorsedByAllButTheCouncil()).when(REFRESH, PM, NONE).thenRefused(VERSION_NOT_APPROVED);
    }

    @Test
    void the_board_closes_a_live_plan_when_nothing_is_open() {
        var live = given(and(approved(), wentLive(1)));
        PlanClosed closed = new PlanClosed("80433", TODAY, "plan", "meeting", "All of it holds.");
        live.when(CLOSE, CHAIR, QUORATE).then(closed);
        live.when(CLOSE, CHAIR, PlanFacts.closing(board(true, true, Set.of()), List.of("r-1")))
                .thenRefused(OPEN_ITEMS);
        live.when(CLOSE, CHAIR, PlanFacts.closing(board(true, false, Set.of()), List.of("r-1")))
                .thenRefused(NO_QUORUM, OPEN_ITEMS);
        given(approved()).when(CLOSE, CHAIR, QUORATE).thenRefused(PLAN_NOT_LIVE);
        given(and(approved(), wentLive(1), closed)).when(CLOSE, CHAIR, QUORATE).thenRefused(PLAN_ENDED);
    }
}
