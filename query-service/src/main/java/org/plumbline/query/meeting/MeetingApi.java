package org.plumbline.query.meeting;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.action.ActionRow;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Tagged;
import org.plumbline.query.asat.View;
import org.plumbline.query.meeting.Agenda.PutOff;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class MeetingApi {

    private final Meetings meetings;
    private final Agenda agenda;

    MeetingApi(Meetings meetings, Agenda agenda) {
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @GetMapping("/api/meetings")
    Listing<Found<MeetingRow>> find(
            @RequestParam(required = false) @Nullable String inspectionId, Page page, View view) {
        return meetings.find(inspectionId, page, view);
    }

    @GetMapping("/api/meetings/{id}")
    ResponseEntity<Found<MeetingRow>> one(@PathVariable String id, View view) {
        return meetings.byId(id, view)
                .map(found -> Tagged.of(found.version(), found))
                .orElseThrow(() -> new Unknown("meeting"));
    }

    /** What earlier meetings put off to this one. */
    @GetMapping("/api/meetings/{id}/put-off")
    Listing<PutOff> putOff(@PathVariable String id, Page page, View view) {
        MeetingRow meeting = meetings.byId(id, view).map(Found::row).orElseThrow(() -> new Unknown("meeting"));
        return Listing.of(view, agenda.putOffTo(meeting, view), page);
    }

    /** Actions whose owners speak to this meeting, because their dates moved too often. */
    @GetMapping("/api/meetings/{id}/agenda")
    Listing<ActionRow> agenda(@PathVariable String id, Page page, View view) {
        MeetingRow meeting = meetings.byId(id, view).map(Found::row).orElseThrow(() -> new Unknown("meeting"));
        return Listing.of(view, agenda.of(meeting, view), page);
    }
}
