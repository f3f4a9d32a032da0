package org.plumbline.command.meeting;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.ledger.HeadOfHistory;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.command.neighbours.WhenMeetingClosesRedActionsAreNoted;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.meeting.ChallengeCommand.*;
import org.plumbline.kernel.meeting.MeetingCommand;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.AttendanceRecorded;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;
import org.plumbline.kernel.meeting.MeetingUpkept.MinutesAgreed;
import org.plumbline.kernel.refusal.Refusals;

/** Axon's way to {@link Meeting}. */
@Aggregate(type = "Meeting", commandTargetResolver = "commandTarget")
public class MeetingAggregate {

    private static final String NOT_QUORATE =
            "This meeting is not quorate. It can decide nothing until more members who vote are present.";

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private MeetingState state = Meeting.initial();

    MeetingAggregate() {}

    private MeetingAggregate(String id, MeetingState state) {
        this.id = id;
        this.state = state;
    }

    public MeetingState state() {
        return state;
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(ScheduleMeeting c, Situation s, Neighbours neighbours) {
        String authority = neighbours.authorityOfInspection(c.inspectionId());
        return Recording.of(c.meetingId(), Deciding.on(authority, c, s, () -> {
            neighbours.standing(c.inspectionId()).hasFindings(new Refusals()).orElseGoOn();
            return Meeting.decide(state, c, s, new MeetingContext(authority));
        }));
    }

    @CommandHandler
    Accepted handle(OpenMeeting c, Situation s, Boards boards) {
        return attended(c, s, boards);
    }

    @CommandHandler
    Accepted handle(RecordAttendance c, Situation s, Boards boards) {
        return attended(c, s, boards);
    }

    @CommandHandler
    Accepted handle(DeclareInterest c, Situation s, Boards boards) {
        MeetingContext facts = board(boards).naming(boards.named(state, c.targets()));
        List<MeetingEvent> events = Deciding.on(state.authority(), c, s, () -> Meeting.decide(state, c, s, facts));
        return Recording.of(id, events, Map.of("interestId", List.of(c.interestId())));
    }

    @CommandHandler
    Accepted handle(WithdrawInterest c, Situation s) {
        return decide(c, s);
    }

    @CommandHandler
    Accepted handle(ConsiderItem c, Situation s, Boards boards) {
        return decide(c, s, MeetingContext.none().naming(boards.named(state, c.targets())));
    }

    @CommandHandler
    Accepted handle(TakeDecision c, Situation s, Boards boards) {
        MeetingContext facts = board(boards).naming(boards.named(state, c.targets()));
        List<MeetingEvent> events = Deciding.on(state.authority(), c, s, () -> Meeting.decide(state, c, s, facts));
        return Recording.of(id, events, Map.of("decisionId", List.of(c.decisionId())));
    }

    @CommandHandler
    Accepted handle(CloseMeeting c, Situation s, WhenMeetingClosesRedActionsAreNoted policy) {
        Accepted accepted = decide(c, s);
        policy.note(state.notice().orElseThrow(), id);
        return accepted;
    }

    @CommandHandler
    Accepted handle(PublishPapers c, Situation s, HeadOfHistory history, WorkingCalendar calendar) {
        return decide(c, s, MeetingContext.publishing(history.positionOn(c.effectiveOn()), calendar));
    }

    @CommandHandler
    Accepted handle(CancelMeeting c, Situation s) {
        return decide(c, s);
    }

    @CommandHandler
    Accepted handle(DeferDecision c, Situation s, Boards boards) {
        return decide(c, s, naming(c.toMeetingId(), boards).naming(boards.named(state, c.targets())));
    }

    @CommandHandler
    Accepted handle(DraftMinutes c, Situation s) {
        return decide(c, s);
    }

    @CommandHandler
    Accepted handle(AgreeMinutes c, Situation s, Boards boards, BoardMinutes minutes) {
        MeetingContext facts = naming(c.atMeetingId(), boards);
        List<MeetingEvent> events = Deciding.on(state.authority(), c, s, () -> Meeting.decide(state, c, s, facts));
        LocalDate heldOn = state.notice().orElseThrow().heldOn();
        minutes.note(Decided.agreeing((MinutesAgreed) events.getLast(), heldOn), s);
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(CorrectMinutes c, Situation s) {
        return decide(c, s);
    }

    @CommandHandler
    Accepted handle(RaiseChallenge c, Situation s, Boards boards) {
        MeetingContext facts = MeetingContext.none().naming(boards.named(state, c.targets()));
        List<MeetingEvent> events = Deciding.on(state.authority(), c, s, () -> Meeting.decide(state, c, s, facts));
        return Recording.of(id, events, Map.of("challengeId", List.of(c.challengeId())));
    }

    @CommandHandler
    Accepted handle(AnswerChallenge c, Situation s) {
        return decide(c, s);
    }

    /** Whoever recorded too few is told so at once. */
    private Accepted attended(MeetingCommand c, Situation s, Boards boards) {
        MeetingContext facts = board(boards);
        List<MeetingEvent> events = Deciding.on(state.authority(), c, s, () -> Meeting.decide(state, c, s, facts));
        boolean isQuorate = events.getLast() instanceof AttendanceRecorded recorded && recorded.quorate();
        return Recording.of(id, events, isQuorate ? Map.of() : Map.of("notice", List.of(NOT_QUORATE)));
    }

    private MeetingContext board(Boards boards) {
        return MeetingContext.under(boards.of(state));
    }

    private static MeetingContext naming(String meetingId, Boards boards) {
        return MeetingContext.naming(
                boards.meeting(meetingId).flatMap(other -> MeetingContext.Other.of(other, boards.of(other))));
    }

    /** A decision taken together with what it decides. */
    public void decideWith(TakeDecision c, String carriedOutBy, Situation s, BoardOnTheDay board) {
        Meeting.minute(state, c, carriedOutBy, s, board).forEach(AggregateLifecycle::apply);
    }

    /** What was decided here before is done. */
    public void carryOut(String decisionId, String carriedOutBy, LocalDate effectiveOn) {
        Meeting.carryOut(state, id, decisionId, carriedOutBy, effectiveOn).forEach(AggregateLifecycle::apply);
    }

    private Accepted decide(MeetingCommand c, Situation s) {
        return decide(c, s, MeetingContext.none());
    }

    private Accepted decide(MeetingCommand c, Situation s, MeetingContext facts) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Meeting.decide(state, c, s, facts)));
    }

    @EventSourcingHandler
    void on(MeetingEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.meetingId();
        state = Meeting.evolve(state, event);
        MeetingState after = state;
        memory.rememberAfterCommit(id, "Meeting", version, () -> new MeetingAggregate(event.meetingId(), after));
    }
}
