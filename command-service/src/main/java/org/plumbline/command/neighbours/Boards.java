package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.ifThere;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Attendance;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.meeting.MeetingAggregate;
import org.plumbline.command.meeting.MeetingState;
import org.plumbline.command.recommendation.Board;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.command.rules.RuleBookAggregate;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RulesEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a decision of the board rests on: its meeting, who is there, and the rules it goes by. */
@Component
public class Boards {

    private final Repository<MeetingAggregate> meetings;
    private final Repository<RuleBookAggregate> ruleBooks;

    Boards(@Lazy Repository<MeetingAggregate> meetings, @Lazy Repository<RuleBookAggregate> ruleBooks) {
        this.meetings = meetings;
        this.ruleBooks = ruleBooks;
    }

    /** The meeting that a decision on these names, when there is such a meeting. */
    public Optional<BoardMeeting> meetingFor(@Nullable String meetingId, String authority, List<String> concerned) {
        return meeting(meetingId).map(m -> {
            Attendance attendance = attendance(m);
            return new BoardMeeting(
                    m.authority().equals(authority),
                    m.isOpen(),
                    m.isQuorateFor(concerned, attendance.inForce()),
                    m.interestedIn(concerned),
                    attendance);
        });
    }

    private Attendance attendance(MeetingState meeting) {
        return meeting.notice()
                .map(n -> new Attendance(meeting.present(), rules(n.inspectionId(), n.heldOn())))
                .orElseGet(Attendance::ofNobodyInParticular);
    }

    /** What the board of the inspection goes by on that day. */
    public InForce rules(String inspectionId, LocalDate day) {
        return ifThere(() -> ruleBooks.load(RulesEvent.streamOf(inspectionId)).invoke(RuleBookAggregate::state))
                .map(book -> book.inForce(day))
                .orElseGet(InForce::standard);
    }

    /** What the boards of all these inspections go by on that day, of each threshold the strictest. */
    public InForce rules(List<String> inspectionIds, LocalDate day) {
        return inspectionIds.stream()
                .map(id -> rules(id, day))
                .reduce(InForce::stricter)
                .orElseGet(InForce::standard);
    }

    /** The meeting that a closure names, of a board of the same authority. */
    Optional<Board> board(String recommendationId, RecommendationState state, @Nullable String meetingId) {
        List<String> concerned = List.of(recommendationId);
        return meeting(meetingId)
                .filter(m -> m.authority().equals(state.authority()))
                .map(m -> {
                    Attendance attendance = attendance(m);
                    return new Board(
                            true,
                            m.isOpen(),
                            m.isQuorateFor(concerned, attendance.inForce()),
                            m.decisionIdsOn(recommendationId, DecisionType.CLOSE_RECOMMENDATION),
                            UuidCreator.getTimeOrderedEpoch().toString(),
                            m.interestedIn(concerned),
                            attendance);
                });
    }

    /** The meeting of that id, when there is one. */
    public Optional<MeetingState> meeting(@Nullable String meetingId) {
        return meetingId == null
                ? Optional.empty()
                : ifThere(() -> meetings.load(meetingId).invoke(MeetingAggregate::state));
    }
}
