package org.plumbline.query.privacy;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ScreeningProjection extends LineProjection<ScreeningRow> {

    ScreeningProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.screening", ScreeningRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ScreeningEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof ScreeningEvent e ? Stream.of(e.screeningId()) : Stream.empty();
    }

    @Override
    protected @Nullable ScreeningRow fold(String id, @Nullable ScreeningRow row, Recorded recorded) {
        return switch ((ScreeningEvent) recorded.event()) {
            case TextHeldBack e -> ScreeningRow.heldBack(e);
            case TextAllowed e -> row == null ? null : row.allowed(e);
        };
    }
}
