package org.plumbline.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.CLERK;
import static org.plumbline.command.decision.People.MEMBERS;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.decision.People.boardUnder;
import static org.plumbline.kernel.meeting.DecisionType.CLOSE_RECOMMENDATION;
import static org.plumbline.kernel.meeting.DecisionType.OTHER;
import static org.plumbline.kernel.meeting.DecisionType.REVISE_RESPONSE;
import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_ALREADY_OPENED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_IN_THE_CHAIR;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.items.Kind;
import org.plumbline.command.meeting.MeetingContext.Named;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingCommand;
import org.plumbline.kernel.meeting.MeetingCommand.CloseMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.DeclareInterest;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.RecordAttendance;
import org.plumbline.kernel.meeting.MeetingCommand.ScheduleMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.TakeDecision;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.AttendanceRecorded;
import org.plumbline.kernel.meeting.MeetingEvent.DecisionTaken;
import org.plumbline.kernel.meeting.MeetingEvent.InterestDeclared;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingClosed;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingOpened;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;

class MeetingTest {

    private static final MeetingContext NONE = at(MEMBERS);
    private static final List<String> TWO = List.of("p-chair", "m-1");
    private static final List<String> THREE = List.of("p-chair", "m-1", "m-2");

    @Test
    void a_meeting_is_scheduled_for_the_authority_inspected() {
        given().when(schedule(), CLERK, new MeetingContext("80433")).then(scheduled());
    }

    @Test
    void a_meeting_may_be_held_in_the_future_but_not_scheduled_there() {
        var command = new ScheduleMeeting("meeting", "inspection", "Board", TOMORROW, 3, TOMORROW);
        given().when(command, CLERK, NONE).thenInvalid("effectiveOn");
    }

    @Test
    void a_meeting_is_scheduled_once() {
        given(scheduled()).when(schedule(), CLERK, NONE).thenImpossible();
    }

    @Test
    void opening_counts_those_present_against_the_quorum() {
        given(scheduled()).when(open(THREE), CLERK, NONE).then(opened(), attended(THREE, true));
        given(scheduled()).when(open(TWO), CLERK, NONE).then(opened(), attended(TWO, false));
    }

    @Test
    void the_rules_may_ask_for_more_members_than_the_meeting_does() {
        given(scheduled()).when(open(THREE), CLERK, under(4, false)).then(opened(), attended(THREE, false));
        given(scheduled()).when(open(THREE), CLERK, under(2, false)).then(opened(), attended(THREE, true));
    }

    @Test
    void where_the_rules_say_so_nothing_is_decided_without_the_chair() {
        var vice = as("p-vice", Role.CHAIR);
        var withoutChair = List.of("m-1", "m-2", "p-vice");
        given(scheduled(), opened(), attended(withoutChair, true))
                .when(decide(), vice, under(1, true))
                .thenRefused(NO_QUORUM);
        given(scheduled(), opened(), attended(withoutChair, true))
                .when(decide(), vice, under(1, false))
                .then(decided("decision", REVISE_RESPONSE));
        given(scheduled(), opened(), attended(THREE, true))
                .when(decide(), CHAIR, under(1, true))
                .then(decided("decision", REVISE_RESPONSE));
    }

    private static MeetingContext under(int quorum, boolean chairAttends) {
        BoardRules s = BoardRules.standard();
        var board = new BoardRules(quorum, chairAttends, s.assurance(), 90, null, s.riskBands(), 5, 30, 2);
        return at(boardUnder(new InForce(1, TODAY, Rules.standard(), board)));
    }

    private static MeetingContext at(BoardOnTheDay board) {
        return MeetingContext.under(board).naming(Map.of("recommendation", new Named(Kind.RECOMMENDATION, true)));
    }

    @Test
    void whoever_does_not_sit_on_the_board_is_not_at_its_meetings() {
        given(scheduled())
                .when(open(List.of("p-chair", "ghost1", "ghost2")), CLERK, NONE)
                .thenInvalid("present[1]", "present[2]");
        given(scheduled(), opened())
                .when(new RecordAttendance("meeting", List.of("ghost1"), TODAY), CLERK, NONE)
                .thenInvalid("present[0]");
        var adviser = List.of("p-chair", "m-1", "p-adviser");
        given(scheduled()).when(open(adviser), CLERK, NONE).then(opened(), attended(adviser, false));
    }

    @Test
    void what_was_quorate_when_nobody_sat_on_the_board_decides_nothing_more() {
        given(scheduled(), opened(), attended(List.of("ghost1", "ghost2", "ghost3"), true))
                .when(decide(), CHAIR, NONE)
                .thenRefused(NO_QUORUM, NOT_IN_THE_CHAIR);
    }

    @Test
    void a_meeting_is_opened_once() {
        given(scheduled(), opened()).when(open(THREE), CLERK, NONE).thenRefused(MEETING_ALREADY_OPENED);
        given(scheduled(), opened(), closed()).when(open(THREE), CLERK, NONE).thenRefused(MEETING_ALREADY_OPENED);
    }

    @Test
    void people_come_late_and_leave_early_while_the_meeting_is_open() {
        var late = new RecordAttendance("meeting", THREE, TODAY);
        given(scheduled(), opened(), attended(TWO, false))
                .when(late, CLERK, NONE)
                .then(attended(THREE, true));
        var early = new RecordAttendance("meeting", TWO, TODAY);
        given(scheduled(), opened(), attended(THREE, true))
                .when(early, CLERK, NONE)
                .then(attended(TWO, false));
    }

    @Test
    void attendance_is_recorded_only_while_the_meeting_is_open() {
        var command = new RecordAttendance("meeting", THREE, TODAY);
        given(scheduled()).when(command, CLERK, NONE).thenRefused(MEETING_NOT_OPEN);
        given(scheduled(), opened(), closed()).when(command, CLERK, NONE).thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void an_open_and_quorate_meeting_decides() {
        given(scheduled(), opened(), attended(THREE, true))
                .when(decide(), CHAIR, NONE)
                .then(decided("decision", REVISE_RESPONSE));
    }

    @Test
    void a_meeting_that_is_not_open_decides_nothing() {
        given(scheduled()).when(decide(), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(scheduled(), opened(), attended(THREE, true), closed())
                .when(decide(), CHAIR, NONE)
                .thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void a_meeting_that_is_not_quorate_decides_nothing() {
        given(scheduled(), opened()).when(decide(), CHAIR, NONE).thenRefused(NO_QUORUM, NOT_IN_THE_CHAIR);
        given(scheduled(), opened(), attended(THREE, true), attended(TWO, false))
                .when(decide(), CHAIR, NONE)
                .thenRefused(NO_QUORUM);
    }

    @Test
    void an_interest_is_declared_while_the_meeting_is_open() {
        given(scheduled(), opened()).when(declare(), CHAIR, NONE).then(declared("p-chair"));
        given(scheduled()).when(declare(), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
        given(scheduled(), opened(), closed()).when(declare(), CHAIR, NONE).thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void whoever_declared_an_interest_takes_no_decision_on_it() {
        given(scheduled(), opened(), attended(List.of("p-chair", "m-1", "m-2", "m-3"), true), declared("p-chair"))
                .when(decide(), CHAIR, NONE)
                .thenRefused(CONFLICT_DECLARED);
        given(scheduled(), opened(), attended(THREE, true), declared("p-member"))
                .when(decide(), CHAIR, NONE)
                .then(decided("decision", REVISE_RESPONSE));
    }

    @Test
    void whoever_has_an_interest_does_not_count_towards_the_quorum_of_that_item() {
        given(scheduled(), opened(), attended(THREE, true), declared("m-2"))
                .when(decide(), CHAIR, NONE)
                .thenRefused(NO_QUORUM);
        var four = List.of("p-chair", "m-1", "m-2", "m-3");
        given(scheduled(), opened(), attended(four, true), declared("m-2"))
                .when(decide(), CHAIR, NONE)
                .then(decided("decision", REVISE_RESPONSE));
    }

    @Test
    void a_meeting_is_closed_once() {
        var command = new CloseMeeting("meeting", TODAY);
        given(scheduled(), opened()).when(command, CLERK, NONE).then(closed());
        given(scheduled()).when(command, CLERK, NONE).thenRefused(MEETING_NOT_OPEN);
        given(scheduled(), opened(), closed()).when(command, CLERK, NONE).thenRefused(MEETING_NOT_OPEN);
    }

    @Test
    void a_meeting_nobody_scheduled_is_unknown() {
        given().when(open(THREE), CLERK, NONE).thenUnknown();
        given().when(decide(), CHAIR, NONE).thenUnknown();
    }

    @Test
    void others_can_ask_whether_it_is_open_and_quorate_and_what_it_decided_on_an_item() {
        MeetingState state = given(scheduled(), opened(), attended(THREE, true))
                .given(decided("closing", CLOSE_RECOMMENDATION), decided("noting", OTHER))
                .state();
        assertThat(state.isOpen()).isTrue();
        assertThat(state.isQuorateFor(List.of(), MEMBERS)).isTrue();
        assertThat(state.authority()).isEqualTo("80433");
        assertThat(state.waitingOn(List.of("recommendation"), CLOSE_RECOMMENDATION))
                .containsExactly("closing");
        assertThat(state.waitingOn(List.of("another"), CLOSE_RECOMMENDATION)).isEmpty();
    }

    @Test
    void a_closed_meeting_keeps_its_decisions_and_is_neither_open_nor_quorate() {
        MeetingState state = given(scheduled(), opened(), attended(THREE, true))
                .given(decided("closing", CLOSE_RECOMMENDATION), closed(), opened(), attended(THREE, true))
                .state();
        assertThat(state.isOpen()).isFalse();
        assertThat(state.isQuorateFor(List.of(), MEMBERS)).isFalse();
        assertThat(state.waitingOn(List.of("recommendation"), CLOSE_RECOMMENDATION))
                .containsExactly("closing");
    }

    @Test
    void a_planned_meeting_is_not_open_whatever_is_recorded_of_it() {
        MeetingState state = given(scheduled(), attended(THREE, true), closed()).state();
        assertThat(state).isEqualTo(given(scheduled()).state());
        assertThat(state.isOpen()).isFalse();
        assertThat(given(opened()).state().authority()).isEqualTo("unknown");
    }

    private static Scenario<MeetingState, MeetingCommand, MeetingEvent, MeetingContext> given(MeetingEvent... events) {
        return new Scenario<MeetingState, MeetingCommand, MeetingEvent, MeetingContext>(
                        Meeting.initial(), Meeting::decide, Meeting::evolve)
                .given(events);
    }

    private static ScheduleMeeting schedule() {
        return new ScheduleMeeting("meeting", "inspection", "Board", TODAY, 3, TODAY);
    }

    private static OpenMeeting open(List<String> present) {
        return new OpenMeeting("meeting", present, TODAY);
    }

    private static TakeDecision decide() {
        return new TakeDecision("meeting", "decision", REVISE_RESPONSE, List.of("recommendation"), "Close it.", TODAY);
    }

    private static MeetingScheduled scheduled() {
        return new MeetingScheduled("80433", TODAY, "meeting", "inspection", "Board", TODAY, 3);
    }

    private static MeetingOpened opened() {
        return new MeetingOpened("80433", TODAY, "meeting");
    }

    private static AttendanceRecorded attended(List<String> present, boolean quorate) {
        return new AttendanceRecorded("80433", TODAY, "meeting", present, quorate);
    }

    private static DecisionTaken decided(String decisionId, DecisionType type) {
        return new DecisionTaken("80433", TODAY, "meeting", decisionId, type, List.of("recommendation"), "Close it.");
    }

    private static DeclareInterest declare() {
        return new DeclareInterest("meeting", "interest", "p-chair", List.of("recommendation"), "A relative.", TODAY);
    }

    private static InterestDeclared declared(String person) {
        return new InterestDeclared(
                "80433", TODAY, "meeting", person, List.of("recommendation"), "A relative.", "interest");
    }

    private static MeetingClosed closed() {
        return new MeetingClosed("80433", TODAY, "meeting");
    }
}
