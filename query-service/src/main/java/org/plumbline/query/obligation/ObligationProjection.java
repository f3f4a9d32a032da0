package org.plumbline.query.obligation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.Discharge;
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
            case ObligationStarted _, ObligationDueSoon _, DraftShared _ -> row;
            case ObligationRecalculated e -> row.recalculated(e);
            case ClockRestarted e -> row.restarted(e);
            case ObligationMissed _ -> row.in(row.state(), true, row.doneOn(), row.daysLate(), row.publishedAt());
            case StatementApproved e -> row.approved(e.planVersion());
            case StatementSubmitted e ->
                row.in("SUBMITTED", row.missed(), e.effectiveOn(), e.daysLate(), row.publishedAt());
            case SubmissionAcknowledged _ ->
                row.in("ACKNOWLEDGED", row.missed(), row.doneOn(), row.daysLate(), row.publishedAt());
            case SubmissionReturned _ -> row.in("RETURNED", row.missed(), null, 0, row.publishedAt());
            case StatementPublished e
            when row.rule().discharge() == Discharge.PUBLICATION ->
                row.in("PUBLISHED", row.missed(), e.effectiveOn(), e.daysLate(), e.publishedAt());
            case StatementPublished e ->
                row.in(row.state(), row.missed(), row.doneOn(), row.daysLate(), e.publishedAt());
        };
    }
}
