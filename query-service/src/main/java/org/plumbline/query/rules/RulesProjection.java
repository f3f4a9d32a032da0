package org.plumbline.query.rules;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class RulesProjection extends LineProjection<RuleBookRow> {

    RulesProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.rules", RuleBookRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RulesEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof RulesEvent e
                ? Stream.of(RulesEvent.streamOf(e.inspectionId()))
                : Stream.empty();
    }

    @Override
    protected @Nullable RuleBookRow fold(String id, @Nullable RuleBookRow row, Recorded recorded) {
        RulesEvent event = (RulesEvent) recorded.event();
        return (row == null ? RuleBookRow.empty(id, event.inspectionId()) : row).with(event);
    }
}
