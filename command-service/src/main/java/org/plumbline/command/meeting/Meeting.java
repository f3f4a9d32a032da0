package org.plumbline.command.meeting;

import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.DECISION_HAS_ITS_COMMAND;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_ALREADY_OPENED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_CANCELLED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_IN_THE_CHAIR;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_DECISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Attendance;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheDayOfTheMeeting;
import org.plumbline.command.meeting.MeetingState.Cancelled;
import org.plumbline.command.meeting.MeetingState.Ended;
import org.plumbline.command.meeting.MeetingState.InSession;
import org.plumbline.command.meeting.MeetingState.NotScheduled;
import org.plumbline.command.meeting.MeetingState.Planned;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.ChallengeCommand;
import org.plumbline.kernel.meeting.MeetingCommand;
import org.plumbline.kernel.meeting.MeetingCommand.CloseMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.DeclareInterest;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.RecordAttendance;
import org.plumbline.kernel.meeting.MeetingCommand.ScheduleMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.TakeDecision;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.DecisionTaken;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingClosed;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.plumbline.kernel.meeting.MeetingUpkeep;
import org.plumbline.kernel.meeting.MeetingUpkept.CommitteeNamed;
import org.plumbline.kernel.meeting.MeetingUpkept.DecisionCarriedOut;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** A board meeting: planned, in session, ended, or cancelled before it opened. */
public final class Meeting {

    private Meeting() {}

    public static MeetingState initial() {
        return new NotScheduled();
    }

    public static List<MeetingEvent> decide(
            MeetingState state, MeetingCommand command, Situation s, MeetingContext facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case ScheduleMeeting c -> schedule(state, c, facts);
            case OpenMeeting c -> Opening.open(planned(state), c, s, facts);
            case RecordAttendance c -> recordAttendance(onItsDay(state, c), c, facts);
            case TakeDecision c -> resolve(inSession(state), c, s, facts);
            case DeclareInterest c -> Interests.declare(onItsDay(state, c), c, s, facts);
            case CloseMeeting c -> close(onItsDay(state, c), c);
            case ChallengeCommand c -> Challenges.decide(state, c, s, facts);
            case MeetingUpkeep c -> Upkeep.decide(state, c, s, facts);
        };
    }

    private static List<MeetingEvent> schedule(MeetingState state, ScheduleMeeting c, MeetingContext facts) {
        if (!(state instanceof NotScheduled)) {
            throw new IllegalStateException("This meeting has been scheduled before");
        }
        List<MeetingEvent> events = new ArrayList<>();
        events.add(new MeetingScheduled(
                facts.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.inspectionId(),
                c.title(),
                c.heldOn(),
                c.quorum()));
        if (c.committee() != null) {
            events.add(new CommitteeNamed(facts.authority(), c.effectiveOn(), c.meetingId(), c.committee()));
        }
        return List.copyOf(events);
    }

    private static List<MeetingEvent> recordAttendance(InSession state, RecordAttendance c, MeetingContext facts) {
        return List.of(Opening.attendance(c.present(), c.effectiveOn(), c.meetingId(), state.convened(), facts));
    }

    /** What has a command of its own is decided by that, so that nothing is decided and then forgotten. */
    private static List<MeetingEvent> resolve(InSession state, TakeDecision c, Situation s, MeetingContext facts) {
        String command = c.type().takenBy();
        new Refusals()
                .when(
                        command != null,
                        DECISION_HAS_ITS_COMMAND,
                        "Use ‘" + summary(command) + "’ (" + command
                                + ") instead: it takes this decision, carries it out and records it in the minutes.")
                .orElseGoOn();
        Targets.check(c.targets(), c.type(), facts);
        return takeDecision(state, c, null, s, facts);
    }

    private static String summary(@Nullable String command) {
        return CommandCatalogue.ALL.stream()
                .filter(row -> row.type().getSimpleName().equals(command))
                .map(CommandType::summary)
                .findFirst()
                .orElse("");
    }

    private static List<MeetingEvent> takeDecision(
            InSession state, TakeDecision c, @Nullable String carriedOutBy, Situation s, MeetingContext facts) {
        Vote.check(state, c, facts);
        LocalDate heldOn = state.convened().heldOn();
        Set<String> interested = state.interestedIn(c.targets());
        boolean isConflicted = interested.stream().anyMatch(s::isActedBy);
        Attendance attendance = facts.board().attendedBy(state.present());
        boolean isQuorate = attendance.isQuorate(state.convened().quorum());
        Refusals refusals = new Refusals().when(isConflicted, CONFLICT_DECLARED);
        TheDayOfTheMeeting.check(refusals, c.effectiveOn(), heldOn)
                .when(!isQuorate, NO_QUORUM)
                .when(
                        isQuorate && !state.isQuorateFor(c.targets(), facts.board()),
                        NO_QUORUM,
                        "Without those who declared an interest in it, the meeting is not quorate for this item.")
                .when(attendance.lacksItsChair(), NO_QUORUM, attendance.theChairAttends())
                .when(!isConflicted && !attendance.without(interested).isChairedBy(s), NOT_IN_THE_CHAIR)
                .orElseGoOn();
        return List.of(new DecisionTaken(
                state.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.decisionId(),
                c.type(),
                c.targets(),
                c.text(),
                c.outcome(),
                Vote.against(c),
                carriedOutBy));
    }

    /** A decision taken by doing what it decides. */
    static List<MeetingEvent> minute(
            MeetingState state, TakeDecision c, String carriedOutBy, Situation s, BoardOnTheDay board) {
        EffectiveOn.notInTheFuture(c.effectiveOn(), s.today());
        return takeDecision(inSession(state), c, carriedOutBy, s, MeetingContext.under(board));
    }

    /** What the meeting decided before is done, there or after it; once. */
    static List<MeetingEvent> carryOut(
            MeetingState state, String meetingId, String decisionId, String carriedOutBy, LocalDate effectiveOn) {
        boolean isWaiting = state.decisions().stream()
                .anyMatch(d -> d.isWaiting() && d.decisionId().equals(decisionId));
        new Refusals().when(!isWaiting, NO_SUCH_DECISION).orElseGoOn();
        return List.of(new DecisionCarriedOut(state.authority(), effectiveOn, meetingId, decisionId, carriedOutBy));
    }

    private static List<MeetingEvent> close(InSession state, CloseMeeting c) {
        return List.of(new MeetingClosed(state.authority(), c.effectiveOn(), c.meetingId()));
    }

    private static Planned planned(MeetingState state) {
        return switch (state) {
            case Planned planned -> planned;
            case NotScheduled _ -> throw new Unknown("meeting");
            case InSession _, Ended _ -> throw Refused.because(MEETING_ALREADY_OPENED);
            case Cancelled _ -> throw Refused.because(MEETING_CANCELLED);
        };
    }

    private static InSession onItsDay(MeetingState state, MeetingCommand c) {
        InSession inSession = inSession(state);
        LocalDate heldOn = inSession.convened().heldOn();
        TheDayOfTheMeeting.check(new Refusals(), c.effectiveOn(), heldOn).orElseGoOn();
        return inSession;
    }

    private static InSession inSession(MeetingState state) {
        return switch (state) {
            case InSession inSession -> inSession;
            case NotScheduled _ -> throw new Unknown("meeting");
            case Planned _, Ended _, Cancelled _ -> throw Refused.because(MEETING_NOT_OPEN);
        };
    }

    public static MeetingState evolve(MeetingState state, MeetingEvent event) {
        return History.evolve(state, event);
    }
}
