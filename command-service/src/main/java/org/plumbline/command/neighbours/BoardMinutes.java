package org.plumbline.command.neighbours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.meeting.Decided;
import org.plumbline.command.meeting.MeetingAggregate;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingCommand.TakeDecision;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts what the board decides by doing it into the record of its meeting, together with the deed or not at all. */
@Component
public class BoardMinutes {

    /** What may be decided anew at the same meeting, each time with other figures. */
    private static final Set<DecisionType> EACH_ITS_OWN = Set.of(DecisionType.CHANGE_TARGET, DecisionType.ADOPT_RULES);

    private final Repository<MeetingAggregate> meetings;

    BoardMinutes(@Lazy Repository<MeetingAggregate> meetings) {
        this.meetings = meetings;
    }

    /** What happened, as far as the board decided it. */
    public void note(List<? extends DomainEvent> events, Situation s) {
        events.stream().map(Decided::in).flatMap(Optional::stream).forEach(decided -> note(decided, s));
    }

    /** Once: what the meeting resolved before it was done is not minuted again. */
    public void note(Decided decided, Situation s) {
        String meetingId = decided.meetingId();
        if (meetingId == null || !TheBoardDecides.by(s)) {
            return;
        }
        meetings.load(meetingId).execute(meeting -> {
            if (!isMinuted(meeting, decided)) {
                meeting.decideWith(
                        decision(
                                decided,
                                meetingId,
                                UuidCreator.getTimeOrderedEpoch().toString()),
                        s);
            }
        });
    }

    /** Under the id that the deed itself names. */
    public void note(Decided decided, String meetingId, String decisionId, Situation s) {
        meetings.load(meetingId).execute(meeting -> meeting.decideWith(decision(decided, meetingId, decisionId), s));
    }

    private static boolean isMinuted(MeetingAggregate meeting, Decided decided) {
        return !EACH_ITS_OWN.contains(decided.type())
                && !meeting.state()
                        .decisionIdsOn(decided.target(), decided.type())
                        .isEmpty();
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
