package org.plumbline.query.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds evidence. */
@Component
public final class EvidenceFiles {

    /** What {@link Kept#state()} answers with. */
    public static final List<String> STATES = List.of(
            "SUBMITTED",
            "ACCEPTED",
            "REJECTED",
            "WITHDRAWN",
            "QUARANTINED",
            "ALTERED",
            "SUPERSEDED",
            "EXPIRED",
            "DESTROYED");

    private final LineQuery<EvidenceRow> rows;

    EvidenceFiles(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.evidence", EvidenceRow.class, jdbc, json);
    }

    public Optional<Found<EvidenceRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    public List<Found<EvidenceRow>> all(View view) {
        return rows.list("true", Map.of(), "t.id", view);
    }

    /**
     * Those of an action, in a state.
     *
     * @param actionId or null for every action
     * @param state one of {@link #STATES}, or null for every state
     * @throws Invalid when there is no such state
     */
    public List<Found<EvidenceRow>> find(@Nullable String actionId, @Nullable String state, View view) {
        if (state != null && !STATES.contains(state)) {
            throw Invalid.field("state", "must be one of " + String.join(", ", STATES));
        }
        return (actionId == null ? all(view) : ofAction(actionId, view))
                .stream()
                        .filter(e -> state == null || e.row().kept().state().equals(state))
                        .toList();
    }

    public List<Found<EvidenceRow>> ofAction(String actionId, View view) {
        return rows.list("t.action_id = :id", Map.of("id", actionId), "t.id", view);
    }
}
