package org.plumbline.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.meeting.Meetings.*;
import static org.plumbline.kernel.meeting.DecisionType.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.meeting.ChallengeCommand.RaiseChallenge;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingCommand;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.*;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;
import org.plumbline.kernel.meeting.Outcome;
import org.plumbline.kernel.refusal.Refused;

/** What is done at a meeting, when, and by whom. */
class OnTheDayTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Scenario<MeetingState, MeetingCommand, MeetingEvent, MeetingContext> IN_SESSION =
            given(scheduled(), opened(), attended(true));

    @Test
    void a_meeting_does_not_open_before_its_day_and_is_not_opened_as_of_another() {
        given(scheduled(TOMORROW)).when(open(), CLERK, NONE).thenRefused(MEETING_NOT_YET_HELD);
        given(scheduled())
                .when(new OpenMeeting("meeting", List.of("m-1"), YESTERDAY), CLERK, NONE)
                .thenRefused(MEETING_NOT_YET_HELD);
        given(scheduled(YESTERDAY)).when(open(), CLERK, NONE).thenRefused(NOT_THE_DAY_OF_THE_MEETING);
        given(scheduled(YESTERDAY))
                .when(new OpenMeeting("meeting", List.of("p-chair", "m-1"), YESTERDAY), CLERK, NONE)
                .then(
                        new MeetingOpened("80433", YESTERDAY, "meeting"),
                        new AttendanceRecorded("80433", YESTERDAY, "meeting", List.of("p-chair", "m-1"), true));
    }

    @Test
    void whatever_is_done_at_a_meeting_is_effective_on_its_day() {
        for (MeetingCommand late : List.of(
                new RecordAttendance("meeting", List.of("m-1"), TODAY),
                new DeclareInterest("meeting", "i", "m-1", ITEM, "A relative.", TODAY),
                new TakeDecision("meeting", "d", OTHER, ITEM, "So.", TODAY),
                new ConsiderItem("meeting", ITEM, "Noted.", TODAY),
                defer(),
                new CloseMeeting("meeting", TODAY))) {
            given(scheduled(YESTERDAY), opened(), attended(true))
                    .when(late, CHAIR, next(true, false, false))
                    .thenRefused(NOT_THE_DAY_OF_THE_MEETING);
        }
    }

    @Test
    void a_committee_opens_with_its_papers_out_or_with_the_reason_why_not() {
        given(scheduled(), committee()).when(open(), CLERK, NONE).thenRefused(PAPERS_NOT_PUBLISHED);
        var urgent = new OpenMeeting("meeting", List.of("p-chair", "m-1"), "The direction came today.", TODAY);
        given(scheduled(), committee())
                .when(urgent, CLERK, NONE)
                .then(new MeetingOpened("80433", TODAY, "meeting", "The direction came today."), attended(true));
        given(scheduled(), committee(), published(17, 5, null))
                .when(urgent, CLERK, NONE)
                .then(opened(), attended(true));
    }

    @Test
    void dissent_is_of_those_who_are_there_and_have_no_interest() {
        IN_SESSION.when(against("m-1"), CHAIR, NONE).then(taken(Outcome.MAJORITY, List.of("m-1"), null));
        IN_SESSION.when(against("m-9"), CHAIR, NONE).thenInvalid("dissent");
        IN_SESSION.when(against("m-1", "m-2"), CHAIR, NONE).thenInvalid("dissent");
        given(scheduled(), opened(), attended(true), declared("m-1"))
                .when(against("m-1"), CHAIR, NONE)
                .thenInvalid("dissent");
    }

    @Test
    void what_is_not_there_is_of_another_kind_or_of_another_board_is_not_dealt_with() {
        for (MeetingCommand command : about("item", "nothing")) {
            IN_SESSION.when(command, MEMBER, next(true, false, false)).thenInvalid("targets[1]");
        }
        for (MeetingCommand command : about("item", "another-board's")) {
            IN_SESSION.when(command, MEMBER, next(true, false, false)).thenRefused(ITEM_OF_ANOTHER_BOARD);
        }
        var amend = new TakeDecision("meeting", "d", AMEND_ACTION, ITEM, "So.", TODAY);
        IN_SESSION.when(amend, CHAIR, NONE).thenInvalid("targets[0]");
        var add = new TakeDecision("meeting", "d", ADD_ACTION, ITEM, "So.", TODAY);
        IN_SESSION
                .when(add, CHAIR, NONE)
                .then(new DecisionTaken("80433", TODAY, "meeting", "d", ADD_ACTION, ITEM, "So."));
    }

    private static List<MeetingCommand> about(String... targets) {
        List<String> items = List.of(targets);
        return List.of(
                new TakeDecision("meeting", "d", OTHER, items, "So.", TODAY),
                new DeclareInterest("meeting", "i", "p-member", items, "A relative.", TODAY),
                new ConsiderItem("meeting", items, "Noted.", TODAY),
                new DeferDecision("meeting", items, "The audit is awaited.", "next", TODAY),
                new RaiseChallenge("meeting", "c", items, "Why?", TODAY));
    }

    @Test
    void a_decision_that_has_a_command_of_its_own_is_taken_by_that() {
        for (DecisionType type : DecisionType.values()) {
            var outcome = IN_SESSION.when(new TakeDecision("meeting", "d", type, ITEM, "So.", TODAY), CHAIR, NONE);
            if (type.takenBy() != null) {
                outcome.thenRefused(DECISION_HAS_ITS_COMMAND);
            }
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Meeting.decide(
                        IN_SESSION.state(),
                        new TakeDecision("meeting", "d", CLOSE_RECOMMENDATION, ITEM, "So.", TODAY),
                        CHAIR,
                        NONE))
                .satisfies(refused -> assertThat(refused.refusals().getFirst().sentence())
                        .contains("Close a recommendation", "CloseRecommendation"));
    }

    @Test
    void a_decision_serves_for_one_thing() {
        var waiting = IN_SESSION.given(taken(null, List.of(), null));
        assertThat(waiting.state().waitingOn(ITEM, OTHER)).containsExactly("d");
        var carriedOut = new DecisionCarriedOut("80433", TODAY, "meeting", "d", "deed");
        assertThat(Meeting.carryOut(waiting.state(), "meeting", "d", "deed", TODAY))
                .containsExactly(carriedOut);
        assertThat(waiting.given(carriedOut).state().waitingOn(ITEM, OTHER)).isEmpty();
        assertThat(waiting.given(closed(), carriedOut).state().waitingOn(ITEM, OTHER))
                .isEmpty();
        assertThat(IN_SESSION.given(taken(null, List.of(), "deed")).state().waitingOn(ITEM, OTHER))
                .isEmpty();
    }

    @Test
    void a_member_declares_and_withdraws_no_interests_but_their_own() {
        var own = new DeclareInterest("meeting", "interest", "p-member", ITEM, "A relative.", TODAY);
        IN_SESSION.when(own, MEMBER, NONE).then(declared("p-member"));
        IN_SESSION
                .when(new DeclareInterest("meeting", "interest", "m-1", ITEM, "A relative.", TODAY), MEMBER, NONE)
                .thenRefused(INTEREST_OF_ANOTHER);
        var withdraw = new WithdrawInterest("meeting", "interest", "It was another firm.", TODAY);
        var withdrawn = new InterestWithdrawn("80433", TODAY, "meeting", "interest", "It was another firm.");
        IN_SESSION.given(declared("p-member")).when(withdraw, MEMBER, NONE).then(withdrawn);
        IN_SESSION.given(declared("m-1")).when(withdraw, MEMBER, NONE).thenRefused(INTEREST_OF_ANOTHER);
        IN_SESSION.given(declared("m-1")).when(withdraw, CLERK, NONE).then(withdrawn);
        IN_SESSION.when(withdraw, CLERK, NONE).thenRefused(NO_SUCH_INTEREST);
        assertThat(IN_SESSION.given(declared("m-1"), withdrawn).state().interestedIn(ITEM))
                .isEmpty();
    }

    @Test
    void the_board_considers_what_it_does_not_decide_on() {
        var consider = new ConsiderItem("meeting", ITEM, "The figures were noted.", TODAY);
        IN_SESSION
                .when(consider, CLERK, NONE)
                .then(new ItemConsidered("80433", TODAY, "meeting", ITEM, "The figures were noted."));
        given(scheduled()).when(consider, CLERK, NONE).thenRefused(MEETING_NOT_OPEN);
    }

    private static TakeDecision against(String... dissent) {
        return new TakeDecision("meeting", "d", OTHER, ITEM, "So.", null, List.of(dissent), TODAY);
    }

    private static DecisionTaken taken(@Nullable Outcome outcome, List<String> dissent, @Nullable String carriedOutBy) {
        DecisionType type = OTHER;
        return new DecisionTaken("80433", TODAY, "meeting", "d", type, ITEM, "So.", outcome, dissent, carriedOutBy);
    }

    private static InterestDeclared declared(String person) {
        return new InterestDeclared("80433", TODAY, "meeting", person, ITEM, "A relative.", "interest");
    }
}
