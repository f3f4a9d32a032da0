package org.plumbline.query.plan;

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
import org.plumbline.query.audience.Audience;
import org.plumbline.query.plan.PlanRow.Version;
import org.plumbline.query.projection.Reached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds improvement plans. */
@Component
public final class Plans {

    private static final String COVERS = "jsonb_exists(t.body -> 'inspectionIds', :id)";
    private static final String BY_PERIOD = "t.body ->> 'startsOn' desc, t.id desc";

    private final LineQuery<PlanRow> rows;

    Plans(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.plan", PlanRow.class, jdbc, json);
    }

    public Optional<Found<PlanRow>> byId(String id, View view) {
        return rows.byId(id, view).flatMap(found -> told(found, view));
    }

    /** Those that cover it. */
    public List<Found<PlanRow>> ofInspection(String inspectionId, View view) {
        return told(rows.list(COVERS, Map.of("id", inspectionId), BY_PERIOD, view), view);
    }

    /** @param inspectionId or null for those of every inspection */
    public Listing<Found<PlanRow>> find(@Nullable String inspectionId, Page page, View view) {
        return rows.page(Where.any().and(COVERS, "id", inspectionId), BY_PERIOD, page, view)
                .map(found -> told(found, view));
    }

    private List<Found<PlanRow>> told(List<Found<PlanRow>> found, View view) {
        return found.stream().flatMap(plan -> told(plan, view).stream()).toList();
    }

    /** To whom no draft is open, the version in force and not what is being changed since. */
    private Optional<Found<PlanRow>> told(Found<PlanRow> found, View view) {
        if (view.audience().readsDrafts()) {
            return Optional.of(found);
        }
        return found.row()
                .published()
                .flatMap(inForce -> rows.byId(found.row().id(), whenFrozen(inForce, view))
                        .map(frozen -> new Found<>(found.row().asPublished(inForce, frozen.row()), found.version())));
    }

    /** The plan is open; what it said when it was frozen was published with that version. */
    private static View whenFrozen(Version version, View view) {
        return new View(
                Reached.of(version.position()),
                View.ALWAYS,
                view.today(),
                Long.toString(version.position()),
                null,
                true,
                Audience.whole());
    }
}
