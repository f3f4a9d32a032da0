package org.plumbline.query.visit;

import java.time.LocalDate;
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
import org.plumbline.query.visit.VisitRow.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds monitoring visits. */
@Component
public final class Visits {

    private static final String LATEST_FIRST = "t.first_day desc, t.id desc";

    /** What one visit said of a recommendation. */
    public record Said(String visitId, LocalDate firstDay, Finding finding) {}

    private final LineQuery<VisitRow> rows;

    Visits(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.visit", VisitRow.class, jdbc, json);
    }

    public Optional<Found<VisitRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    /** @param inspectionId or null for those after every inspection */
    public Listing<Found<VisitRow>> find(@Nullable String inspectionId, Page page, View view) {
        return rows.page(Where.any().and("t.inspection_id = :id", "id", inspectionId), LATEST_FIRST, page, view);
    }

    /** What visits said of a recommendation, the latest visit first. */
    public List<Said> about(String recommendationId, View view) {
        return rows
                .list(
                        "t.body -> 'findings' @> jsonb_build_array(jsonb_build_object('recommendationId', cast(:id as text)))",
                        Map.of("id", recommendationId),
                        LATEST_FIRST,
                        view)
                .stream()
                .map(Found::row)
                .flatMap(visit -> visit.findings().stream()
                        .filter(finding -> recommendationId.equals(finding.recommendationId()))
                        .map(finding -> new Said(visit.id(), visit.firstDay(), finding)))
                .toList();
    }
}
