package org.plumbline.query.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plumbline.query.action.ActionRow;
import org.plumbline.query.action.Actions;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.springframework.stereotype.Component;

/**
 * What earlier meetings put off to a later one, and who speaks to the board about dates that moved too often: at its next meeting, or at the first that is scheduled when none
 * is; and at the one after, where that one did not decide.
 */
@Component
public final class Agenda {

    private static final Set<String> TO_COME = Set.of("PLANNED", "PAPERS_PUBLISHED", "OPEN");

    private final Meetings meetings;
    private final Actions actions;

    Agenda(Meetings meetings, Actions actions) {
        this.meetings = meetings;
        this.actions = actions;
    }

    /** Actions whose proposals the board alone decides on and whose owners speak to it. */
    public List<ActionRow> ofBoard(String inspectionId, View view) {
        return actions.ofInspection(inspectionId, view).stream()
                .map(Found::row)
                .filter(row -> row.proposal() != null && row.proposal().agenda() != null)
                .toList();
    }

    /** What earlier meetings of the board put off to this one. */
    public List<PutOff> putOffTo(MeetingRow meeting, View view) {
        return meetings.ofInspection(meeting.inspectionId(), view).stream()
                .map(Found::row)
                .flatMap(earlier -> earlier.deferrals().stream()
                        .filter(deferral -> deferral.toMeetingId().equals(meeting.id()))
                        .map(deferral -> new PutOff(
                                earlier.id(), earlier.title(), deferral.on(), deferral.targets(), deferral.reason())))
                .toList();
    }

    /**
     * What a meeting has to decide because an earlier one did not.
     *
     * @param fromMeetingId the earlier one
     */
    public record PutOff(String fromMeetingId, String title, LocalDate on, List<String> targets, String reason) {}

    /** Those on the agenda of one meeting; none unless it is the next. */
    public List<ActionRow> of(MeetingRow meeting, View view) {
        boolean isNext = meetings.ofInspection(meeting.inspectionId(), view).stream()
                .map(Found::row)
                .filter(row -> TO_COME.contains(row.state()))
                .min(Comparator.comparing(MeetingRow::heldOn).thenComparing(MeetingRow::id))
                .filter(next -> next.id().equals(meeting.id()))
                .isPresent();
        return isNext ? ofBoard(meeting.inspectionId(), view) : List.of();
    }
}
