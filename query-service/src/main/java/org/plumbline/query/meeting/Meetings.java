package org.plumbline.query.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds board meetings. */
@Component
public final class Meetings {

    private final LineQuery<MeetingRow> rows;

    Meetings(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.meeting", MeetingRow.class, jdbc, json);
    }

    public Optional<Found<MeetingRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public List<Found<MeetingRow>> all(View view) {
        return rows.list("true", Map.of(), "t.held_on desc, t.id desc", view);
    }

    /** @param inspectionId or null for every board */
    public Listing<Found<MeetingRow>> find(@Nullable String inspectionId, Page page, View view) {
        return rows.page(
                Where.any().and("t.inspection_id = :id", "id", inspectionId), "t.held_on desc, t.id desc", page, view);
    }

    public List<Found<MeetingRow>> ofInspection(String inspectionId, View view) {
        return rows.list("t.inspection_id = :id", Map.of("id", inspectionId), "t.held_on desc, t.id desc", view);
    }
}
