package org.plumbline.query.plan;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.plan.PlanRow.Ending;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class PlanProjection extends LineProjection<PlanRow> {

    PlanProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.plan", PlanRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return PlanEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof PlanEvent e ? Stream.of(e.planId()) : Stream.empty();
    }

    @Override
    protected @Nullable PlanRow fold(String id, @Nullable PlanRow row, Recorded recorded) {
        PlanEvent event = (PlanEvent) recorded.event();
        if (event instanceof PlanDrafted e) {
            return PlanRow.drafted(e);
        }
        return row == null ? null : row.with(draft -> fold(draft, event, recorded.position()));
    }

    private static void fold(PlanDraft draft, PlanEvent event, long position) {
        switch (event) {
            case PlanDrafted _ -> {}
            case PriorityAdded e -> draft.added(e);
            case PriorityRenamed e -> draft.renamed(e);
            case SroAssigned e -> draft.assigned(e);
            case RecommendationLinked e -> draft.linked(e);
            case ContributionAdded e -> draft.contributing(e);
            case ContributionEnded e -> draft.contributingNoLonger(e);
            case VersionFrozen e -> draft.frozen(e, position);
            case VersionEndorsed e -> draft.endorsed(e);
            case VersionApproved e -> draft.approved(e);
            case VersionReturned e -> draft.returned(e);
            case PlanWentLive e -> draft.live(e);
            case PlanRefreshed e -> draft.refreshed(e);
            case VersionSubmitted e -> draft.submitted(e);
            case PlanClosed e -> draft.ended("CLOSED", new Ending(e.rationale(), e.meetingId(), e.effectiveOn()));
            case PlanWithdrawn e -> draft.ended("WITHDRAWN", new Ending(e.reason(), null, e.effectiveOn()));
        }
    }
}
