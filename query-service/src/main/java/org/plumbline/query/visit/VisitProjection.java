package org.plumbline.query.visit;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvent.*;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.plumbline.query.visit.VisitRow.Ending;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class VisitProjection extends LineProjection<VisitRow> {

    VisitProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.visit", VisitRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return VisitEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof VisitEvent e ? Stream.of(e.visitId()) : Stream.empty();
    }

    @Override
    protected @Nullable VisitRow fold(String id, @Nullable VisitRow row, Recorded recorded) {
        VisitEvent event = (VisitEvent) recorded.event();
        if (event instanceof VisitNotified e) {
            return VisitRow.notified(e);
        }
        return row == null ? null : row.with(r -> fold(r, event));
    }

    private static void fold(VisitDraft row, VisitEvent event) {
        switch (event) {
            case VisitNotified _ -> {}
            case VisitScheduled e -> row.schedule(e.firstDay(), e.lastDay());
            case VisitStarted e -> row.start(e);
            case VisitFeedbackRecorded e -> row.hear(e.feedback());
            case LetterReceived e -> row.receive(e);
            case LetterCorrected e -> row.correct(e);
            case LetterPublished e -> row.publish(e);
            case LetterKeptUnpublished e -> row.keep(e);
            case VisitFindingRecorded e -> row.find(e);
            case VisitActioned e -> row.end("ACTIONED", new Ending(e.summary(), e.effectiveOn()));
            case VisitCancelled e -> row.end("CANCELLED", new Ending(e.reason(), e.effectiveOn()));
        }
    }
}
