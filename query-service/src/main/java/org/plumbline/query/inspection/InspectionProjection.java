package org.plumbline.query.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.*;
import org.plumbline.kernel.inspection.InspectionFollowed;
import org.plumbline.kernel.inspection.InspectionUpkept;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class InspectionProjection extends LineProjection<InspectionRow> {

    private final Frameworks frameworks;

    InspectionProjection(JdbcTemplate jdbc, JsonMapper json, Frameworks frameworks) {
        super(new LineTable<>("read_model.inspection", InspectionRow.class, jdbc, json));
        this.frameworks = frameworks;
    }

    private @Nullable Publication usual(String framework) {
        return frameworks.find(framework).map(Framework::publication).orElse(null);
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
        if (row == null) {
            return switch (event) {
                case FindingsProposed e ->
                    InspectionRow.proposed(e, usual(e.proposal().framework()));
                case InspectionRegistered e ->
                    InspectionRow.registered(e, recorded.metadata(Metadata.ACTOR), usual(e.framework()));
                default -> null;
            };
        }
        return fold(row, event);
    }

    private static InspectionRow fold(InspectionRow row, InspectionEvent event) {
        return switch (event) {
            case FindingsProposed e -> row.with(r -> r.propose(e));
            case ProposedFindingsAmended e -> row.with(r -> r.amend(e));
            case InspectionVoided _ -> row.with(r -> r.state = "VOIDED");
            case InspectionRegistered _ -> row;
            case ReportReceived e -> row.with(r -> r.receive(e));
            case ReportPublished e -> row.with(r -> r.publishedOn = e.publishedOn());
            case FindingsConfirmed e -> row.with(r -> r.confirm(e, recommendations(e)));
            case InspectionUpkept e -> row.with(r -> r.keepUp(e));
            case InspectionFollowed e -> row.with(r -> r.follow(e));
        };
    }

    private static List<String> recommendations(FindingsConfirmed e) {
        return e.findings().stream().map(ConfirmedFinding::recommendationId).toList();
    }
}
