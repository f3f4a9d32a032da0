package org.plumbline.command.meeting;

import static org.plumbline.command.decision.People.MEMBERS;
import static org.plumbline.command.decision.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.items.Kind;
import org.plumbline.command.meeting.MeetingContext.Named;
import org.plumbline.command.meeting.MeetingContext.Other;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.meeting.ChallengeCommand.*;
import org.plumbline.kernel.meeting.ChallengeEvent.*;
import org.plumbline.kernel.meeting.MeetingCommand;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.*;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;

/** A meeting as the tests tell of it. */
final class Meetings {

    static final LocalDate HELD = TODAY;
    static final LocalDate SOON = TODAY.plusDays(3);
    /** The board is asked, and nothing else. */
    static final MeetingContext NONE = asking(Optional.empty());

    static final MeetingContext NOW = MeetingContext.publishing(40, BankHolidays.bundled());
    static final List<String> ITEM = List.of("item");

    private Meetings() {}

    static Scenario<MeetingState, MeetingCommand, MeetingEvent, MeetingContext> given(MeetingEvent... events) {
        return new Scenario<MeetingState, MeetingCommand, MeetingEvent, MeetingContext>(
                        Meeting.initial(), Meeting::decide, Meeting::evolve)
                .given(events);
    }

    /** A later meeting of the same board. */
    static MeetingContext next(boolean isToCome, boolean isOpen, boolean isQuorate) {
        return other("inspection", HELD.plusDays(28), isToCome, isOpen, isQuorate);
    }

    static MeetingContext other(
            String inspection, LocalDate heldOn, boolean isToCome, boolean isOpen, boolean isQuorate) {
        return other(inspection, heldOn, null, isToCome, isOpen, isQuorate);
    }

    static MeetingContext other(
            String inspection,
            LocalDate heldOn,
            @Nullable String committee,
            boolean isToCome,
            boolean isOpen,
            boolean isQuorate) {
        return besides(new Other(
                inspection,
                heldOn,
                Optional.ofNullable(committee),
                isToCome,
                isOpen,
                isQuorate,
                MEMBERS.attendedBy(Set.of("p-chair", "m-1"))));
    }

    private static MeetingContext besides(Other meeting) {
        return asking(Optional.of(meeting));
    }

    /** Where {@code item} is one of this board. */
    private static MeetingContext asking(Optional<Other> meeting) {
        return new MeetingContext(
                "unknown",
                Optional.empty(),
                meeting,
                MEMBERS,
                Map.of(
                        "item", new Named(Kind.RECOMMENDATION, true),
                        "another-board's", new Named(Kind.ACTION, false)));
    }

    /** The meeting of the same board that is held today. */
    static MeetingContext today(boolean isOpen, boolean isQuorate) {
        return other("inspection", TODAY, false, isOpen, isQuorate);
    }

    static ScheduleMeeting schedule(@Nullable String committee) {
        return new ScheduleMeeting("meeting", "inspection", "Board", HELD, 2, committee, TODAY);
    }

    static MeetingScheduled scheduled() {
        return scheduled(HELD);
    }

    static MeetingScheduled scheduled(LocalDate heldOn) {
        return new MeetingScheduled("80433", TODAY, "meeting", "inspection", "Board", heldOn, 2);
    }

    static CommitteeNamed committee() {
        return new CommitteeNamed("80433", TODAY, "meeting", "Children and Families Committee");
    }

    static PublishPapers publish(@Nullable Long position, @Nullable String urgency, LocalDate on) {
        return new PublishPapers("meeting", position, urgency, on);
    }

    static PapersPublished published(long position, int clearDays, @Nullable String urgency) {
        return new PapersPublished("80433", TODAY, "meeting", position, clearDays, urgency);
    }

    static OpenMeeting open() {
        return new OpenMeeting("meeting", List.of("p-chair", "m-1"), TODAY);
    }

    static MeetingOpened opened() {
        return new MeetingOpened("80433", TODAY, "meeting");
    }

    static AttendanceRecorded attended(boolean quorate) {
        return new AttendanceRecorded("80433", TODAY, "meeting", List.of("p-chair", "m-1"), quorate);
    }

    static MeetingClosed closed() {
        return new MeetingClosed("80433", TODAY, "meeting");
    }

    static CancelMeeting cancel() {
        return new CancelMeeting("meeting", "Snow.", TODAY);
    }

    static MeetingCancelled cancelled() {
        return new MeetingCancelled("80433", TODAY, "meeting", "Snow.");
    }

    static DeferDecision defer() {
        return new DeferDecision("meeting", ITEM, "The audit is awaited.", "next", TODAY);
    }

    static DecisionDeferred deferred() {
        return new DecisionDeferred("80433", TODAY, "meeting", ITEM, "The audit is awaited.", "next");
    }

    static DraftMinutes draft(String minutes) {
        return new DraftMinutes("meeting", minutes, TODAY);
    }

    static MinutesDrafted drafted(String minutes) {
        return new MinutesDrafted("80433", TODAY, "meeting", minutes);
    }

    static AgreeMinutes agree() {
        return new AgreeMinutes("meeting", "next", TODAY);
    }

    static MinutesAgreed agreed() {
        return new MinutesAgreed("80433", TODAY, "meeting", "next");
    }

    static CorrectMinutes correct(String minutes) {
        return new CorrectMinutes("meeting", minutes, "A name was wrong.", TODAY);
    }

    static MinutesCorrected corrected(String before, String after) {
        return new MinutesCorrected("80433", TODAY, "meeting", before, after, "A name was wrong.");
    }

    static RaiseChallenge raise() {
        return new RaiseChallenge("meeting", "challenge", ITEM, "Why is it late?", TODAY);
    }

    static ChallengeRaised raised() {
        return new ChallengeRaised("80433", TODAY, "meeting", "challenge", ITEM, "Why is it late?", "p-member");
    }

    static AnswerChallenge answer() {
        return new AnswerChallenge("meeting", "challenge", "Two left.", TODAY);
    }

    static ChallengeAnswered answered() {
        return new ChallengeAnswered("80433", TODAY, "meeting", "challenge", "Two left.", "p-manager");
    }
}
