package org.plumbline.query.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
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

    /** {@link Kept#state()} of what is stored. */
    private static final String STATE = """
            case when t.body -> 'kept' ->> 'standing' = 'DESTROYED' then 'DESTROYED'
                 when t.body -> 'kept' ->> 'quarantinedBy' is not null then 'QUARANTINED'
                 when coalesce(t.body -> 'kept' ->> 'standing', 'SUBMITTED') in ('SUBMITTED', 'ACCEPTED')
                      and t.body -> 'kept' ->> 'intact' = 'false' then 'ALTERED'
                 else coalesce(t.body -> 'kept' ->> 'standing', 'SUBMITTED') end""";

    private final LineQuery<EvidenceRow> rows;
    private final JdbcClient jdbc;

    EvidenceFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new LineQuery<>("read_model.evidence", EvidenceRow.class, jdbc, json);
    }

    public Optional<Found<EvidenceRow>> byId(String id, View view) {
        return rows.byId(id, view);
    }

    /**
     * Those of an action, in a state.
     *
     * @param actionId or null for every action
     * @param state one of {@link #STATES}, or null for every state
     * @throws Invalid when there is no such state
     */
    public Listing<Found<EvidenceRow>> find(@Nullable String actionId, @Nullable String state, Page page, View view) {
        if (state != null && !STATES.contains(state)) {
            throw Invalid.field("state", "must be one of " + String.join(", ", STATES));
        }
        Where where = Where.any()
                .and("t.action_id = :actionId", "actionId", actionId)
                .and(STATE + " = :state", "state", state);
        return rows.page(where, "t.id", page, view);
    }

    /** Whether all that became of evidence is known, and not being read again from the first event on. */
    boolean isKnown() {
        return jdbc.sql("select not exists (select from read_model.being_read_again where name = 'evidence')")
                .query(Boolean.class)
                .single();
    }

    /** Those of any of these actions. */
    public List<Found<EvidenceRow>> ofActions(Collection<String> actionIds, View view) {
        return actionIds.isEmpty()
                ? List.of()
                : rows.list("t.action_id in (:ids)", Map.of("ids", actionIds), "t.id", view);
    }

    public List<Found<EvidenceRow>> ofAction(String actionId, View view) {
        return rows.list("t.action_id = :id", Map.of("id", actionId), "t.id", view);
    }
}
