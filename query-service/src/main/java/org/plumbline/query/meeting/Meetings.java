package org.plumbline.query.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Finds board meetings, each with what was said of matters that are open to whoever looks. */
@Component
public final class Meetings {

    private static final String LATEST_FIRST = "t.held_on desc, t.id desc";

    private final LineQuery<MeetingRow> rows;
    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.meeting", MeetingRow.class, jdbc, json);
        this.jdbc = jdbc;
    }

    public Optional<Found<MeetingRow>> byId(String id, View view) {
        return open(rows.byId(id, view).stream().toList(), view).stream().findFirst();
    }

    public List<Found<MeetingRow>> all(View view) {
        return open(rows.list("true", Map.of(), LATEST_FIRST, view), view);
    }

    /** @param inspectionId or null for every board */
    public Listing<Found<MeetingRow>> find(@Nullable String inspectionId, Page page, View view) {
        return rows.page(Where.any().and("t.inspection_id = :id", "id", inspectionId), LATEST_FIRST, page, view)
                .map(found -> open(found, view));
    }

    public List<Found<MeetingRow>> ofInspection(String inspectionId, View view) {
        return open(rows.list("t.inspection_id = :id", Map.of("id", inspectionId), LATEST_FIRST, view), view);
    }

    private List<Found<MeetingRow>> open(List<Found<MeetingRow>> all, View view) {
        List<Found<MeetingRow>> found = all.stream()
                .map(m -> new Found<>(told(m.row(), view), m.version()))
                .toList();
        Set<String> matters =
                found.stream().flatMap(m -> m.row().matters().stream()).collect(Collectors.toSet());
        if (view.audience().isWhole() || matters.isEmpty()) {
            return found;
        }
        Set<String> closed = new HashSet<>(jdbc.sql("select m.id from unnest(cast(:matters as text[])) m(id) where "
                        + view.audience().isClosed("m.id"))
                .params(view.audience().parameters())
                .param("matters", matters.toArray(String[]::new))
                .query(String.class)
                .list());
        return found.stream()
                .map(m -> new Found<>(m.row().without(closed), m.version()))
                .toList();
    }

    private static MeetingRow told(MeetingRow row, View view) {
        MeetingRow.Minutes minutes = row.minutes();
        boolean isPublished = minutes != null && minutes.agreedOn() != null;
        return isPublished || view.audience().readsDrafts() ? row : row.announced();
    }
}
