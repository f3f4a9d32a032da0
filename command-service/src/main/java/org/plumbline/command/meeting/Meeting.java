package org.plumbline.command.meeting;

import static org.plumbline.kernel.refusal.RefusalCode.CONFLICT_DECLARED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_ALREADY_OPENED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.meeting.MeetingState.Decision;
import org.plumbline.command.meeting.MeetingState.Ended;
import org.plumbline.command.meeting.MeetingState.InSession;
import org.plumbline.command.meeting.MeetingState.Interest;
import org.plumbline.command.meeting.MeetingState.NotScheduled;
import org.plumbline.command.meeting.MeetingState.Planned;
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
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** A board meeting: planned, in session, ended. */
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
            case OpenMeeting c -> open(planned(state), c);
            case RecordAttendance c -> recordAttendance(inSession(state), c);
            case TakeDecision c -> takeDecision(inSession(state), c, s);
            case DeclareInterest c -> declareInterest(inSession(state), c);
            case CloseMeeting c -> close(inSession(state), c);
        };
    }

    private static List<MeetingEvent> schedule(MeetingState state, ScheduleMeeting c, MeetingContext facts) {
        if (!(state instanceof NotScheduled)) {
            throw new IllegalStateException("This meeting has been scheduled before");
        }
        return List.of(new MeetingScheduled(
                facts.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.inspectionId(),
                c.title(),
                c.heldOn(),
                c.quorum()));
    }

    private static List<MeetingEvent> open(Planned state, OpenMeeting c) {
        return List.of(
                new MeetingOpened(state.authority(), c.effectiveOn(), c.meetingId()),
                new AttendanceRecorded(
                        state.authority(),
                        c.effectiveOn(),
                        c.meetingId(),
                        c.present(),
                        c.present().size() >= state.quorum()));
    }

    private static List<MeetingEvent> recordAttendance(InSession state, RecordAttendance c) {
        return List.of(new AttendanceRecorded(
                state.authority(),
                c.effectiveOn(),
                c.meetingId(),
                c.present(),
                c.present().size() >= state.quorum()));
    }

    private static List<MeetingEvent> takeDecision(InSession state, TakeDecision c, Situation s) {
        new Refusals()
                .when(state.interestedIn(c.targets()).stream().anyMatch(s::isActedBy), CONFLICT_DECLARED)
                .when(!state.isQuorate(), NO_QUORUM)
                .orElseGoOn();
        return List.of(new DecisionTaken(
                state.authority(), c.effectiveOn(), c.meetingId(), c.decisionId(), c.type(), c.targets(), c.text()));
    }

    private static List<MeetingEvent> declareInterest(InSession state, DeclareInterest c) {
        return List.of(new InterestDeclared(
                state.authority(), c.effectiveOn(), c.meetingId(), c.person(), c.targets(), c.interest()));
    }

    private static List<MeetingEvent> close(InSession state, CloseMeeting c) {
        return List.of(new MeetingClosed(state.authority(), c.effectiveOn(), c.meetingId()));
    }

    private static Planned planned(MeetingState state) {
        return switch (state) {
            case Planned planned -> planned;
            case NotScheduled _ -> throw new Unknown("meeting");
            case InSession _, Ended _ -> throw Refused.because(MEETING_ALREADY_OPENED);
        };
    }

    private static InSession inSession(MeetingState state) {
        return switch (state) {
            case InSession inSession -> inSession;
            case NotScheduled _ -> throw new Unknown("meeting");
            case Planned _, Ended _ -> throw Refused.because(MEETING_NOT_OPEN);
        };
    }

    public static MeetingState evolve(MeetingState state, MeetingEvent event) {
        return switch (state) {
            case NotScheduled _ when event instanceof MeetingScheduled e -> new Planned(e.authority(), e.quorum());
            case Planned planned
            when event instanceof MeetingOpened ->
                new InSession(planned.authority(), planned.quorum(), false, List.of(), List.of());
            case InSession inSession -> evolve(inSession, event);
            case NotScheduled _, Planned _, Ended _ -> state;
        };
    }

    private static MeetingState evolve(InSession state, MeetingEvent event) {
        return switch (event) {
            case AttendanceRecorded e ->
                new InSession(state.authority(), state.quorum(), e.quorate(), state.decisions(), state.interests());
            case DecisionTaken e ->
                new InSession(
                        state.authority(),
                        state.quorum(),
                        state.isQuorate(),
                        with(state.decisions(), new Decision(e.decisionId(), e.type(), e.targets())),
                        state.interests());
            case InterestDeclared e ->
                new InSession(
                        state.authority(),
                        state.quorum(),
                        state.isQuorate(),
                        state.decisions(),
                        with(state.interests(), new Interest(e.person(), e.targets())));
            case MeetingClosed _ -> new Ended(state.authority(), state.decisions());
            case MeetingScheduled _, MeetingOpened _ -> state;
        };
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
