package org.plumbline.query.risk;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class RiskProjection extends LineProjection<RiskRow> {

    RiskProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.risk", RiskRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RiskEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof RiskEvent e ? Stream.of(e.riskId()) : Stream.empty();
    }

    @Override
    protected @Nullable RiskRow fold(String id, @Nullable RiskRow row, Recorded recorded) {
        RiskEvent event = (RiskEvent) recorded.event();
        if (event instanceof RiskIdentified e) {
            return RiskRow.identified(e);
        }
        return row == null ? null : new RiskDraft(row).after(event);
    }
}
