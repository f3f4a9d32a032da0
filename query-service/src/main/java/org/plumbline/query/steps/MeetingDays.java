package org.plumbline.query.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.meeting.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Which day a form starts with: today, or the day of the meeting at which it is done. */
@Component
final class MeetingDays {

    private final Meetings meetings;
    private final Views views;
    private final Clock englishTime;

    MeetingDays(Meetings meetings, Views views, Clock englishTime) {
        this.meetings = meetings;
        this.views = views;
        this.englishTime = englishTime;
    }

    Optional<LocalDate> heldOn(String meetingId, Audience audience) {
        return meetings.byId(meetingId, views.now(audience))
                .map(found -> found.row().heldOn());
    }

    /** Blank when the meeting is still to be chosen. */
    String startingWith(CommandType type, MultiValueMap<String, String> about, Audience audience) {
        LocalDate today = LocalDate.now(englishTime);
        if (!AtMeeting.class.isAssignableFrom(type.type())) {
            return today.toString();
        }
        return Stream.of("atMeetingId", "meetingId")
                .flatMap(field -> about.getOrDefault(field, List.of()).stream())
                .findFirst()
                .flatMap(id -> heldOn(id, audience))
                .map(heldOn -> heldOn.isBefore(today) ? heldOn : today)
                .map(LocalDate::toString)
                .orElse("");
    }
}
