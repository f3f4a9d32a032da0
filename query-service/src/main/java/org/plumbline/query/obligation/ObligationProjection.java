package org.plumbline.query.obligation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvent.*;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ObligationProjection extends LineProjection<ObligationRow> {

    ObligationProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.obligation", ObligationRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ObligationEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof ObligationEvent e ? Stream.of(e.obligationId()) : Stream.empty();
    }

    @Override
    protected @Nullable ObligationRow fold(String id, @Nullable ObligationRow row, Recorded recorded) {
        ObligationEvent event = (ObligationEvent) recorded.event();
        if (event instanceof ObligationStarted e) {
            return ObligationRow.started(e);
        }
        return row == null ? null : fold(row, event);
    }

    private static ObligationRow fold(ObligationRow row, ObligationEvent event) {
        return switch (event) {
            case ObligationStarted _, ObligationDueSoon _ -> row;
            case ObligationRecalculated e -> row.with(r -> r.recalculate(e));
            case ClockRestarted e -> row.with(r -> r.restart(e));
            case ClockExtended e -> row.with(r -> r.extend(e));
            case ClockStoodDown e -> row.with(r -> r.standDown(e));
            case ObligationMissed _ -> row.with(r -> r.missed = true);
            case DraftShared e -> row.with(r -> r.share(e));
            case StatementApproved e -> row.with(r -> r.approve(e));
            case StatementSubmitted e -> row.with(r -> r.submit(e));
            case SubmissionAcknowledged _ -> row.with(r -> r.state = "ACKNOWLEDGED");
            case SubmissionReturned _ -> row.with(r -> r.state = "RETURNED");
            case StatementPublished e -> row.with(r -> r.publish(e));
        };
    }
}
