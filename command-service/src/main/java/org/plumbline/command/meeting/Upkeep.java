package org.plumbline.command.meeting;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheDayOfTheMeeting;
import org.plumbline.command.meeting.MeetingContext.Other;
import org.plumbline.command.meeting.MeetingState.*;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingUpkeep;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** What goes round a meeting: papers before it, what it puts off, and minutes after it. */
final class Upkeep {

    private Upkeep() {}

    static List<MeetingEvent> decide(MeetingState state, MeetingUpkeep command, Situation s, MeetingContext facts) {
        Notice notice = state.notice().orElseThrow(() -> new Unknown("meeting"));
        return List.of(
                switch (command) {
                    case PublishPapers c -> publish(state, notice, c, facts);
                    case CancelMeeting c -> cancel(state, notice, c);
                    case DeferDecision c -> defer(state, notice, c, facts);
                    case ConsiderItem c -> consider(state, notice, c, facts);
                    case WithdrawInterest c -> withdraw(state, notice, c, s);
                    case DraftMinutes c -> draft(state, notice, c);
                    case AgreeMinutes c -> agree(state, notice, c, s, facts);
                    case CorrectMinutes c -> correct(state, notice, c);
                });
    }

    private static PapersPublished publish(MeetingState state, Notice notice, PublishPapers c, MeetingContext facts) {
        var history = facts.history().orElseThrow();
        long position = Objects.requireNonNullElse(c.position(), history.head());
        if (position > history.head()) {
            throw Invalid.field(
                    "position",
                    "must not be beyond " + history.head()
                            + ", the last that was recorded by the day the papers were published");
        }
        int clear = FiveClearDays.between(c.effectiveOn(), notice.heldOn(), history.calendar());
        boolean isTooLate = notice.committee().isPresent() && !FiveClearDays.holds(clear);
        toCome(state)
                .when(notice.papers().isPresent(), PAPERS_ALREADY_PUBLISHED)
                .when(isTooLate && c.urgency() == null, CLEAR_DAYS)
                .orElseGoOn();
        return new PapersPublished(
                notice.authority(), c.effectiveOn(), c.meetingId(), position, clear, isTooLate ? c.urgency() : null);
    }

    private static MeetingCancelled cancel(MeetingState state, Notice notice, CancelMeeting c) {
        toCome(state).orElseGoOn();
        return new MeetingCancelled(notice.authority(), c.effectiveOn(), c.meetingId(), c.reason());
    }

    private static Refusals toCome(MeetingState state) {
        return new Refusals()
                .when(state instanceof InSession || state instanceof Ended, MEETING_ALREADY_OPENED)
                .when(state instanceof Cancelled, MEETING_CANCELLED);
    }

    private static DecisionDeferred defer(MeetingState state, Notice notice, DeferDecision c, MeetingContext facts) {
        Other next = other(facts, "toMeetingId");
        inSession(state, notice, c)
                .when(!isLater(next, notice) || !next.isToCome(), NOT_A_LATER_MEETING)
                .orElseGoOn();
        Targets.check(c.targets(), facts);
        return new DecisionDeferred(
                notice.authority(), c.effectiveOn(), c.meetingId(), c.targets(), c.reason(), c.toMeetingId());
    }

    private static ItemConsidered consider(MeetingState state, Notice notice, ConsiderItem c, MeetingContext facts) {
        inSession(state, notice, c).orElseGoOn();
        Targets.check(c.targets(), facts);
        return new ItemConsidered(notice.authority(), c.effectiveOn(), c.meetingId(), c.targets(), c.note());
    }

    private static InterestWithdrawn withdraw(MeetingState state, Notice notice, WithdrawInterest c, Situation s) {
        inSession(state, notice, c).orElseGoOn();
        return Interests.withdraw(state, c, s);
    }

    private static Refusals inSession(MeetingState state, Notice notice, MeetingUpkeep c) {
        return new Refusals()
                .when(!state.isOpen(), MEETING_NOT_OPEN)
                .when(
                        state.isOpen() && !TheDayOfTheMeeting.is(c.effectiveOn(), notice.heldOn()),
                        NOT_THE_DAY_OF_THE_MEETING,
                        TheDayOfTheMeeting.told(notice.heldOn()));
    }

    private static MinutesDrafted draft(MeetingState state, Notice notice, DraftMinutes c) {
        new Refusals()
                .when(minutes(state).filter(Minutes::agreed).isPresent(), MINUTES_ALREADY_AGREED)
                .orElseGoOn();
        return new MinutesDrafted(notice.authority(), c.effectiveOn(), c.meetingId(), c.minutes());
    }

    /** Minutes are signed at the same or next suitable meeting (Local Government Act 1972, Schedule 12, paragraph 41). */
    private static MinutesAgreed agree(
            MeetingState state, Notice notice, AgreeMinutes c, Situation s, MeetingContext facts) {
        Other next = other(facts, "atMeetingId");
        Optional<Minutes> minutes = minutes(state);
        new Refusals()
                .when(minutes.isEmpty(), MINUTES_NOT_DRAFTED)
                .when(minutes.filter(Minutes::agreed).isPresent(), MINUTES_ALREADY_AGREED)
                .when(!isLater(next, notice), NOT_A_LATER_MEETING)
                .when(!next.isOpen(), MEETING_NOT_OPEN)
                .when(
                        next.isOpen() && !TheDayOfTheMeeting.is(c.effectiveOn(), next.heldOn()),
                        NOT_THE_DAY_OF_THE_MEETING,
                        TheDayOfTheMeeting.told(next.heldOn()))
                .when(next.isOpen() && !next.isQuorate(), NO_QUORUM)
                .when(
                        next.isOpen() && next.attendance().lacksItsChair(),
                        NO_QUORUM,
                        next.attendance().theChairAttends())
                .when(next.isOpen() && !next.attendance().isChairedBy(s), NOT_IN_THE_CHAIR)
                .orElseGoOn();
        return new MinutesAgreed(notice.authority(), c.effectiveOn(), c.meetingId(), c.atMeetingId());
    }

    private static MinutesCorrected correct(MeetingState state, Notice notice, CorrectMinutes c) {
        Minutes agreed = minutes(state).filter(Minutes::agreed).orElseThrow(() -> Refused.because(MINUTES_NOT_AGREED));
        return new MinutesCorrected(
                notice.authority(), c.effectiveOn(), c.meetingId(), agreed.text(), c.minutes(), c.reason());
    }

    private static Optional<Minutes> minutes(MeetingState state) {
        if (state instanceof Ended ended) {
            return ended.minutes();
        }
        throw Refused.because(MEETING_NOT_CLOSED);
    }

    private static Other other(MeetingContext facts, String field) {
        return facts.other().orElseThrow(() -> Invalid.field(field, "names no meeting"));
    }

    private static boolean isLater(Other other, Notice notice) {
        return other.inspectionId().equals(notice.inspectionId())
                && other.committee().equals(notice.committee())
                && other.heldOn().isAfter(notice.heldOn());
    }
}
