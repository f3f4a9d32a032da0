package org.plumbline.query.meeting;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class MeetingApi {

    private final Meetings meetings;

    MeetingApi(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/api/meetings")
    Listing<Found<MeetingRow>> find(@RequestParam(required = false) @Nullable String inspectionId, View view) {
        return Listing.of(view, inspectionId == null ? meetings.all(view) : meetings.ofInspection(inspectionId, view));
    }

    @GetMapping("/api/meetings/{id}")
    ResponseEntity<Found<MeetingRow>> one(@PathVariable String id, View view) {
        return meetings.byId(id, view)
                .map(found ->
                        ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found))
                .orElseThrow(() -> new Unknown("meeting"));
    }
}
