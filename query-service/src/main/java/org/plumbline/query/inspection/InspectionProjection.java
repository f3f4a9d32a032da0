package org.plumbline.query.inspection;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.*;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class InspectionProjection extends LineProjection<InspectionRow> {

    InspectionProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.inspection", InspectionRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return InspectionEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof InspectionEvent e ? Stream.of(e.inspectionId()) : Stream.empty();
    }

    @Override
    protected @Nullable InspectionRow fold(String id, @Nullable InspectionRow row, Recorded recorded) {
        InspectionEvent event = (InspectionEvent) recorded.event();
        if (event instanceof FindingsProposed e) {
            return InspectionRow.proposed(id, e.fileName(), e.proposal(), e.proposedBy(), e.effectiveOn());
        }
        return row == null ? null : fold(row, event);
    }

    private static InspectionRow fold(InspectionRow row, InspectionEvent event) {
        return switch (event) {
            case FindingsProposed _ -> row;
            case ProposedFindingsAmended e -> row.amended(e.after());
            case InspectionVoided _ -> row.voided();
            case InspectionRegistered _ -> row;
            case ReportReceived e -> row.received(e.receivedOn());
            case ReportPublished e -> row.published(e.publishedOn());
            case FindingsConfirmed e ->
                row.confirmed(
                        e.effectiveOn(),
                        e.acknowledgedWarnings(),
                        e.findings().stream()
                                .map(ConfirmedFinding::recommendationId)
                                .toList());
        };
    }
}
