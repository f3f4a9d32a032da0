package org.plumbline.query.register;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.*;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class RegisterProjection extends LineProjection<RecommendationRow> {

    RegisterProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.recommendation", RecommendationRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RecommendationEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof RecommendationEvent e ? Stream.of(e.recommendationId()) : Stream.empty();
    }

    @Override
    protected @Nullable RecommendationRow fold(String id, @Nullable RecommendationRow row, Recorded recorded) {
        RecommendationEvent event = (RecommendationEvent) recorded.event();
        if (event instanceof RecommendationIdentified e) {
            return RecommendationRow.identified(id, e.inspectionId(), e.framework(), e.finding());
        }
        return row == null ? null : fold(row, event);
    }

    private static RecommendationRow fold(RecommendationRow row, RecommendationEvent event) {
        return switch (event) {
            case RecommendationIdentified _ -> row;
            case RecommendationAccepted e ->
                row.answered(new RecommendationRow.Answer(Response.ACCEPTED, e.reason(), e.effectiveOn()));
            case RecommendationPartiallyAccepted e ->
                row.answered(new RecommendationRow.Answer(Response.PARTIALLY_ACCEPTED, e.reason(), e.effectiveOn()));
            case RecommendationNotAccepted e ->
                row.answered(new RecommendationRow.Answer(Response.NOT_ACCEPTED, e.reason(), e.effectiveOn()));
            case RecommendationPlanned e -> row.planned(e.actionId());
            case WorkStarted _ -> row.working();
            case RecommendationDelivered _ -> row.delivered();
            case AssuranceRequested _ -> row.underAssurance();
            case AssuranceGiven e ->
                row.assured(new RecommendationRow.Assurance(
                        e.assuranceId(), e.line(), e.level(), e.rationale(), e.givenBy(), e.effectiveOn()));
            case RecommendationReturned _ -> row.working();
            case EmbeddingStarted e -> row.embedding(0, e.periodsRequired());
            case SustainmentObserved e -> row.embedding(e.periodsHeld(), row.periodsRequired());
            case SustainmentBroken _ -> row.embedding(0, row.periodsRequired());
            case ImpactRated e -> row.rated(e.rating());
            case RecommendationClosed e ->
                row.closed(new RecommendationRow.Closing(
                        e.meetingId(), e.decisionId(), e.rationale(), e.impactWaiver(), e.effectiveOn()));
        };
    }
}
