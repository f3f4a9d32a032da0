package org.plumbline.query.evidence;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.evidence.EvidenceUpkept;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class EvidenceProjection extends LineProjection<EvidenceRow> {

    EvidenceProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.evidence", EvidenceRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return EvidenceEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof EvidenceEvent e ? Stream.of(e.evidenceId()) : Stream.empty();
    }

    @Override
    protected @Nullable EvidenceRow fold(String id, @Nullable EvidenceRow row, Recorded recorded) {
        return switch ((EvidenceEvent) recorded.event()) {
            case EvidenceSubmitted e ->
                new EvidenceRow(
                        id,
                        e.actionId(),
                        e.criterion(),
                        e.title(),
                        e.type(),
                        e.reference(),
                        e.fileName(),
                        e.mediaType(),
                        e.sha256(),
                        e.submittedBy(),
                        e.effectiveOn(),
                        Kept.submitted(),
                        e.submitterRole(),
                        e.periodFrom(),
                        e.periodTo(),
                        e.sourceSystem(),
                        e.classification(),
                        e.size());
            case EvidenceUpkept e -> row == null ? null : row.keeping(row.kept().after(e));
        };
    }
}
