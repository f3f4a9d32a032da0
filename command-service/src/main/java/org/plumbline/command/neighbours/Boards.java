package org.plumbline.command.neighbours;

import static org.plumbline.command.dispatch.Loading.ifThere;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.BoardMeeting.Resolved;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.command.items.Item;
import org.plumbline.command.items.ItemIndex;
import org.plumbline.command.meeting.MeetingAggregate;
import org.plumbline.command.meeting.MeetingContext.Named;
import org.plumbline.command.meeting.MeetingState;
import org.plumbline.command.meeting.MeetingState.Notice;
import org.plumbline.command.rules.RuleBook;
import org.plumbline.command.rules.RuleBookAggregate;
import org.plumbline.command.rules.RuleBookState;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.Seats;
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

    private final Oversight oversight;
    private final Histories histories;
    private final ItemIndex items;

    Boards(
            @Lazy Repository<MeetingAggregate> meetings,
            @Lazy Repository<RuleBookAggregate> ruleBooks,
            Oversight oversight,
            Histories histories,
            ItemIndex items) {
        this.meetings = meetings;
        this.ruleBooks = ruleBooks;
        this.oversight = oversight;
        this.histories = histories;
        this.items = items;
    }

    /** The meeting that a decision on these names, when there is such a meeting. */
    public Optional<BoardMeeting> meetingFor(
            @Nullable String meetingId, String authority, List<String> inspectionIds, List<String> concerned) {
        return meeting(meetingId).map(m -> about(m, authority, inspectionIds, concerned));
    }

    /** The same with what it decided on the closing of a recommendation. */
    Optional<BoardMeeting> closing(
            @Nullable String meetingId, String authority, String inspectionId, String recommendationId) {
        List<String> item = List.of(recommendationId);
        return meeting(meetingId)
                .map(m -> about(m, authority, List.of(inspectionId), item)
                        .resolving(new Resolved(
                                Set.copyOf(m.waitingOn(item, DecisionType.CLOSE_RECOMMENDATION)),
                                UuidCreator.getTimeOrderedEpoch().toString())));
    }

    private BoardMeeting about(
            MeetingState meeting, String authority, List<String> inspectionIds, List<String> concerned) {
        BoardOnTheDay board = of(meeting, inspectionIds);
        return new BoardMeeting(
                whose(meeting, authority, inspectionIds),
                meeting.notice().map(Notice::heldOn).orElse(LocalDate.MIN),
                meeting.isOpen(),
                meeting.isQuorateFor(concerned, board),
                meeting.interestedIn(concerned),
                board.attendedBy(meeting.present()));
    }

    /** Whether its board decides on what belongs to these inspections. */
    private Whose whose(MeetingState meeting, String authority, List<String> inspectionIds) {
        if (!meeting.authority().equals(authority)) {
            return Whose.ANOTHER_AUTHORITY;
        }
        return meeting.notice()
                        .filter(n -> oversight.reaches(n.inspectionId(), inspectionIds))
                        .isPresent()
                ? Whose.THIS_BOARD
                : Whose.ANOTHER_BOARD;
    }

    /** The decision on all of these that their board took at that meeting and that is not carried out, when there is one. */
    Optional<String> decided(
            @Nullable String meetingId,
            String authority,
            List<String> inspectionIds,
            List<String> targets,
            DecisionType type) {
        return meeting(meetingId)
                .filter(meeting -> whose(meeting, authority, inspectionIds) == Whose.THIS_BOARD)
                .flatMap(meeting -> meeting.waitingOn(targets, type).stream().findFirst());
    }

    /** Who sits on the board that meets, and what it goes by on that day. */
    public BoardOnTheDay of(MeetingState meeting) {
        return of(meeting, List.of());
    }

    /** What concerns several boards is decided by the members of the one that meets, by the strictest rules of them all. */
    private BoardOnTheDay of(MeetingState meeting, List<String> inspectionIds) {
        return meeting.notice()
                .map(n -> new BoardOnTheDay(
                        seats(n.inspectionId()).on(n.heldOn()),
                        rules(
                                Stream.concat(Stream.of(n.inspectionId()), inspectionIds.stream())
                                        .distinct()
                                        .toList(),
                                n.heldOn())))
                .orElseGet(BoardOnTheDay::ofNobody);
    }

    /** Read from the history, so that no board is locked; once in a unit of work. */
    private Seats seats(String inspectionId) {
        String stream = BoardEvent.streamOf(inspectionId);
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(stream, _ -> read(stream))
                : read(stream);
    }

    private Seats read(String stream) {
        return histories
                .find(stream)
                .map(history -> history.fold(Seats.none(), BoardEvent.class, Seats::after))
                .orElseGet(Seats::none);
    }

    /** What these are that a command names at the meeting, and whether its board oversees them. */
    public Map<String, Named> named(MeetingState meeting, Collection<String> ids) {
        return items.find(ids).values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Item::id, item -> new Named(item.kind(), isOverseen(item, meeting))));
    }

    private boolean isOverseen(Item item, MeetingState meeting) {
        return meeting.notice()
                .filter(n -> oversight.reaches(n.inspectionId(), List.copyOf(item.inspectionIds())))
                .isPresent();
    }

    /** What the board of the inspection goes by on that day. */
    public InForce rules(String inspectionId, LocalDate day) {
        return book(inspectionId).inForce(day).ofBoard(inspectionId);
    }

    private RuleBookState book(String inspectionId) {
        return ifThere(() -> ruleBooks.load(RulesEvent.streamOf(inspectionId)).invoke(RuleBookAggregate::state))
                .orElseGet(RuleBook::initial);
    }

    /** What the boards of all these inspections go by on that day, of each threshold the strictest. */
    public InForce rules(List<String> inspectionIds, LocalDate day) {
        return inspectionIds.stream()
                .map(id -> rules(id, day))
                .reduce(InForce::stricter)
                .orElseGet(InForce::standard);
    }

    private InForce onEither(String inspectionId, LocalDate day, LocalDate today) {
        RuleBookState book = book(inspectionId);
        return book.inForce(day).stricter(book.inForce(today)).ofBoard(inspectionId);
    }

    /** For what is recorded today and dated back: whoever chooses the day does not choose the rules with it. */
    public InForce rules(List<String> inspectionIds, LocalDate day, LocalDate today) {
        return inspectionIds.stream()
                .map(id -> onEither(id, day, today))
                .reduce(InForce::stricter)
                .orElseGet(InForce::standard);
    }

    /** The meeting of that id, when there is one. */
    public Optional<MeetingState> meeting(@Nullable String meetingId) {
        return meetingId == null
                ? Optional.empty()
                : ifThere(() -> meetings.load(meetingId).invoke(MeetingAggregate::state));
    }
}
