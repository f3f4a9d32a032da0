package org.plumbline.query.register;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.*;
import org.plumbline.kernel.recommendation.RecommendationLapsed.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;
import org.plumbline.kernel.recommendation.RecommendationVisited;
import org.plumbline.kernel.recommendation.RecommendationWorded;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.plumbline.query.register.RecommendationRow.Answer;
import org.plumbline.query.register.RecommendationRow.Assurance;
import org.plumbline.query.register.RecommendationRow.Closing;
import org.plumbline.query.register.RecommendationRow.Period;
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
                row.with(r -> r.answer(new Answer(Response.ACCEPTED, e.reason(), e.effectiveOn())));
            case RecommendationPartiallyAccepted e ->
                row.with(r -> r.answer(new Answer(Response.PARTIALLY_ACCEPTED, e.reason(), e.effectiveOn())));
            case RecommendationNotAccepted e ->
                row.with(r -> r.answer(
                        new Answer(Response.NOT_ACCEPTED, e.reason(), e.effectiveOn(), e.riskOwner(), e.reviewOn())));
            case RecommendationPlanned e -> row.with(r -> r.plan(e.actionId()));
            case WorkStarted _, RecommendationReturned _ -> row.with(RecommendationDraft::work);
            case RecommendationDelivered _ -> row.with(RecommendationDraft::deliver);
            case AssuranceRequested _ -> row.with(RecommendationDraft::submit);
            case AssuranceGiven e ->
                row.with(r -> r.assure(new Assurance(
                        e.assuranceId(),
                        e.line(),
                        e.level(),
                        e.criteria(),
                        e.rationale(),
                        e.givenBy(),
                        e.effectiveOn(),
                        e.outsideBody(),
                        e.outsideEvidenceId())));
            case EmbeddingStarted e -> row.with(r -> r.embed(0, e.periodsRequired()));
            case SustainmentObserved e ->
                row.with(r -> r.observe(
                        new Period(e.period(), e.periodFrom(), e.periodTo(), e.observation(), true), e.periodsHeld()));
            case SustainmentBroken e ->
                row.with(r ->
                        r.observe(new Period(e.period(), e.periodFrom(), e.periodTo(), e.observation(), false), 0));
            case ImpactRated e -> row.with(r -> r.impact = e.rating());
            case ImpactLapsed _ -> row.with(r -> r.impact = ImpactRating.NONE_YET);
            case RecommendationClosed e ->
                row.with(r -> r.close(new Closing(
                        e.meetingId(),
                        e.decisionId(),
                        e.rationale(),
                        e.impactWaiver(),
                        e.embeddingWaiver(),
                        e.effectiveOn(),
                        null)));
            case RecommendationSignedOff e ->
                row.with(r -> r.close(new Closing(
                        null,
                        null,
                        e.rationale(),
                        e.impactWaiver(),
                        e.embeddingWaiver(),
                        e.effectiveOn(),
                        e.signedOffBy())));
            case EvidenceLapsed e ->
                row.with(r -> {
                    r.work();
                    r.doubts = r.doubts.lapsed(e.evidenceId(), e.effectiveOn());
                });
            case ClosureQuestioned e -> row.with(r -> r.doubts = r.doubts.lapsed(e.evidenceId(), e.effectiveOn()));
            case OldEvidenceNoted e -> row.with(r -> r.doubts = r.doubts.old(e.evidenceIds()));
            case RecommendationUpkept e -> row.with(r -> keepUp(r, e));
            case RecommendationWorded e -> row.with(r -> r.word(e));
            case RecommendationVisited e -> row.with(r -> r.atVisits = r.atVisits.and(e));
        };
    }

    private static void keepUp(RecommendationDraft row, RecommendationUpkept event) {
        switch (event) {
            case OutsideVerdictRecorded e ->
                row.upkept =
                        row.upkept.judged(new Upkept.Verdict(e.body(), e.satisfied(), e.reference(), e.effectiveOn()));
            case ResponseRevised e ->
                row.revise(new Answer(e.to(), e.reason(), e.effectiveOn(), e.riskOwner(), e.reviewOn()));
            case NoFurtherActionDeclared e -> row.upkept = row.upkept.withoutAction(e.reason());
            case SroAssigned e -> row.upkept = row.upkept.owned(e.priority(), e.sro());
            case RecommendationEscalated e ->
                row.upkept = row.upkept.escalated(new Upkept.Escalation(e.to(), e.reason(), e.effectiveOn()));
            case RecommendationHeld e ->
                row.upkept = row.upkept.held(new Upkept.Hold(e.until(), e.reason(), e.effectiveOn()));
            case RecommendationResumed _ -> row.upkept = row.upkept.held(null);
            case RecommendationReopened _ -> row.reopen();
            case WorkReopened _ -> row.work();
            case RecommendationSuperseded e -> row.replace("SUPERSEDED", e.byId());
            case RecommendationMerged e -> row.replace("MERGED", e.intoId());
        }
    }
}
