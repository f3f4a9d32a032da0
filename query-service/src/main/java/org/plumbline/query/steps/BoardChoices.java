package org.plumbline.query.steps;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.query.action.Actions;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.board.Members;
import org.plumbline.query.measure.Measures;
import org.plumbline.query.meeting.MeetingRow;
import org.plumbline.query.meeting.Meetings;
import org.plumbline.query.register.Register;
import org.plumbline.query.risk.Risks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the board that meets deals with, and who sits on it that day. */
@Component
final class BoardChoices {

    private final Meetings meetings;
    private final Members members;
    private final Register register;
    private final Actions actions;
    private final Measures measures;
    private final Risks risks;
    private final PeopleChoices people;
    private final MessageSource words;

    BoardChoices(
            Meetings meetings,
            Members members,
            Register register,
            Actions actions,
            Measures measures,
            Risks risks,
            PeopleChoices people,
            MessageSource words) {
        this.meetings = meetings;
        this.members = members;
        this.register = register;
        this.actions = actions;
        this.measures = measures;
        this.risks = risks;
        this.people = people;
        this.words = words;
    }

    /** By id, with the office, the name and the capacity of each. */
    Map<String, String> members(@Nullable String meetingId, View now) {
        return of(meetingId, now, meeting -> {
            Map<String, String> found = new LinkedHashMap<>();
            Map<String, String> named = people.active();
            members.on(meeting.inspectionId(), meeting.heldOn(), now).entrySet().stream()
                    .sorted(Map.Entry.<String, Capacity>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .forEach(member -> found.put(
                            member.getKey(),
                            named.getOrDefault(member.getKey(), member.getKey()) + ", "
                                    + words.getMessage("value." + member.getValue(), null, Locale.UK)));
            return found;
        });
    }

    /** The recommendations, actions, measures and risks that the board oversees. */
    Map<String, String> items(@Nullable String meetingId, View now) {
        return of(meetingId, now, meeting -> {
            String inspection = meeting.inspectionId();
            Map<String, String> found = new LinkedHashMap<>();
            register.ofInspection(inspection, now)
                    .forEach(r -> found.put(r.row().id(), r.row().numbered()));
            actions.ofInspection(inspection, now)
                    .forEach(a -> found.put(a.row().id(), "Action: " + a.row().title()));
            measures.all(now).stream()
                    .filter(m -> m.row().inspectionId().equals(inspection))
                    .forEach(m -> found.put(m.row().id(), "Measure: " + m.row().title()));
            risks.all(new Risks.Filter(inspection, null, null, null), now)
                    .forEach(r -> found.put(r.row().id(), "Risk: " + r.row().title()));
            return found;
        });
    }

    private Map<String, String> of(
            @Nullable String meetingId, View now, Function<MeetingRow, Map<String, String>> choices) {
        return meetingId == null
                ? Map.of()
                : meetings.byId(meetingId, now).map(Found::row).map(choices).orElseGet(Map::of);
    }
}
