package org.plumbline.query.rules;

import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds rules as they were known at a position and in force on a day. */
@Component
public final class RuleBooks {

    private final LineQuery<RuleBookRow> rows;

    RuleBooks(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.rules", RuleBookRow.class, jdbc, json);
    }

    /** The rules of every board, for whoever rates much at once. */
    public RulesOfTheDay ofTheDay(View view) {
        return new RulesOfTheDay(rows.list("true", Map.of(), "t.id", view).stream()
                .map(Found::row)
                .collect(Collectors.toMap(RuleBookRow::inspectionId, row -> row.on(view.today()))));
    }

    /** Empty where the board adopted nothing. */
    public RuleBookRow of(String inspectionId, View view) {
        String id = RulesEvent.streamOf(inspectionId);
        return rows.byId(id, view).map(Found::row).orElseGet(() -> RuleBookRow.empty(id, inspectionId));
    }
}
