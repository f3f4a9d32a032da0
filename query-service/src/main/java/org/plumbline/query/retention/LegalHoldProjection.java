package org.plumbline.query.retention;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class LegalHoldProjection extends LineProjection<LegalHoldRow> {

    LegalHoldProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.legal_hold", LegalHoldRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "legal_hold";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return LegalHoldEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof LegalHoldEvent e
                ? Stream.of(LegalHoldEvent.streamOf(e.inspectionId()))
                : Stream.empty();
    }

    @Override
    protected @Nullable LegalHoldRow fold(String id, @Nullable LegalHoldRow row, Recorded recorded) {
        return LegalHoldRow.after(row, (LegalHoldEvent) recorded.event());
    }
}
