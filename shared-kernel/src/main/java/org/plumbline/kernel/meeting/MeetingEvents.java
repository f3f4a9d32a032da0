package org.plumbline.kernel.meeting;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.meeting.ChallengeEvent.*;
import org.plumbline.kernel.meeting.MeetingEvent.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;

/** The names and revisions that events of meetings are stored under. */
public final class MeetingEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("meeting.scheduled", "1", MeetingScheduled.class),
            new EventType("meeting.opened", "1", MeetingOpened.class),
            new EventType("meeting.attendance-recorded", "1", AttendanceRecorded.class),
            new EventType("meeting.interest-declared", "1", InterestDeclared.class),
            new EventType("meeting.decision-taken", "1", DecisionTaken.class),
            new EventType("meeting.committee-named", "1", CommitteeNamed.class),
            new EventType("meeting.papers-published", "1", PapersPublished.class),
            new EventType("meeting.cancelled", "1", MeetingCancelled.class),
            new EventType("meeting.decision-deferred", "1", DecisionDeferred.class),
            new EventType("meeting.item-considered", "1", ItemConsidered.class),
            new EventType("meeting.interest-withdrawn", "1", InterestWithdrawn.class),
            new EventType("meeting.decision-carried-out", "1", DecisionCarriedOut.class),
            new EventType("meeting.minutes-drafted", "1", MinutesDrafted.class),
            new EventType("meeting.minutes-agreed", "1", MinutesAgreed.class),
            new EventType("meeting.minutes-corrected", "1", MinutesCorrected.class),
            new EventType("meeting.challenge-raised", "1", ChallengeRaised.class),
            new EventType("meeting.challenge-answered", "1", ChallengeAnswered.class),
            new EventType("meeting.closed", "1", MeetingClosed.class));

    private MeetingEvents() {}
}
