package org.plumbline.command.neighbours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.meeting.Decided;
import org.plumbline.command.meeting.MeetingAggregate;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.meeting.MeetingCommand.TakeDecision;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts what the board decides by doing it into the record of its meeting, together with the deed or not at all. */
@Component
public class BoardMinutes {

    private final Repository<MeetingAggregate> meetings;

    private final Boards boards;

    BoardMinutes(@Lazy Repository<MeetingAggregate> meetings, Boards boards) {
        this.meetings = meetings;
        this.boards = boards;
    }

    /** What happened, as far as the board decided it. */
    public void note(List<? extends DomainEvent> events, Situation s) {
        events.stream().map(Decided::in).flatMap(Optional::stream).forEach(decided -> note(decided, s));
    }

    /** What happened, under the id that it names itself. */
    public void note(List<? extends DomainEvent> events, String decisionId, Situation s) {
        events.stream().map(Decided::in).flatMap(Optional::stream).forEach(decided -> note(decided, decisionId, s));
    }

    /** The same under the id that the deed itself names. */
    public void note(Decided decided, String decisionId, Situation s) {
        String meetingId = decided.meetingId();
        if (meetingId == null) {
            return;
        }
        meetings.load(meetingId).execute(meeting -> {
            if (meeting.state()
                    .waitingOn(List.of(decided.target()), decided.type())
                    .contains(decisionId)) {
                meeting.carryOut(decisionId, decided.target(), decided.effectiveOn());
            } else {
                meeting.decideWith(
                        decision(decided, meetingId, decisionId), decided.target(), s, boards.of(meeting.state()));
            }
        });
    }

    /** Once: what the meeting resolved before it was done is not minuted again, but noted as done. */
    public void note(Decided decided, Situation s) {
        String meetingId = decided.meetingId();
        if (meetingId == null || !TheBoardDecides.by(s)) {
            return;
        }
        String decisionId = meetings
                .load(meetingId)
                .invoke(meeting -> meeting.state().waitingOn(List.of(decided.target()), decided.type()))
                .stream()
                .findFirst()
                .orElseGet(() -> UuidCreator.getTimeOrderedEpoch().toString());
        note(decided, decisionId, s);
    }

    /** A decision that the deed names is carried out by it, and serves for nothing else after. */
    public void carriedOut(String meetingId, String decisionId, String by, LocalDate effectiveOn) {
        meetings.load(meetingId).execute(meeting -> meeting.carryOut(decisionId, by, effectiveOn));
    }

    private static TakeDecision decision(Decided decided, String meetingId, String decisionId) {
        return new TakeDecision(
                meetingId,
                decisionId,
                decided.type(),
                List.of(decided.target()),
                decided.text(),
                decided.effectiveOn());
    }
}
