package org.plumbline.command.neighbours;

import java.util.Collection;
import java.util.List;
import org.plumbline.command.neighbours.Histories.History;
import org.plumbline.command.plan.PlanContent.Gauge;
import org.plumbline.command.plan.PlanContent.Threat;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.measure.MeasureEvent.MeasureRetired;
import org.plumbline.kernel.measure.MeasureEvent.TargetChanged;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures and risks of inspections: which there are is kept here, what they say is read from the history. */
@Component
public class Annexes {

    private final JdbcClient jdbc;
    private final Histories histories;

    Annexes(JdbcClient jdbc, Histories histories) {
        this.jdbc = jdbc;
        this.histories = histories;
    }

    public void addMeasure(String inspectionId, String measureId) {
        add(inspectionId, "MEASURE", measureId);
    }

    public void addRisk(String inspectionId, String riskId) {
        add(inspectionId, "RISK", riskId);
    }

    private void add(String inspectionId, String kind, String id) {
        jdbc.sql("insert into event_store.plan_annex (inspection_id, kind, id) values (:inspection, :kind, :id)"
                        + " on conflict do nothing")
                .param("inspection", inspectionId)
                .param("kind", kind)
                .param("id", id)
                .update();
    }

    private record Annex(String kind, String id) {}

    /** What a version of a plan says of measures and risks. */
    record Held(List<Gauge> measures, List<Threat> risks) {}

    Held of(Collection<String> inspectionIds) {
        List<Annex> all = jdbc.sql("select distinct kind, id from event_store.plan_annex"
                        + " where inspection_id in (:inspections) order by kind, id")
                .param("inspections", inspectionIds)
                .query((row, number) -> new Annex(row.getString("kind"), row.getString("id")))
                .list();
        return new Held(
                all.stream()
                        .filter(annex -> annex.kind().equals("MEASURE"))
                        .map(annex -> gauge(annex.id(), histories.of(annex.id(), "measure")))
                        .toList(),
                all.stream()
                        .filter(annex -> annex.kind().equals("RISK"))
                        .map(annex -> threat(annex.id(), histories.of(annex.id(), "risk")))
                        .toList());
    }

    private static Gauge gauge(String id, History history) {
        MeasureDefined defined = history.of(MeasureDefined.class).findFirst().orElseThrow();
        return new Gauge(
                id,
                history.last(),
                defined.code(),
                defined.title(),
                defined.recommendationIds(),
                defined.baseline(),
                history.of(TargetChanged.class)
                        .reduce((_, later) -> later)
                        .map(TargetChanged::to)
                        .orElse(defined.trajectory()),
                history.of(MeasureRetired.class).findAny().isPresent() ? "RETIRED" : "FOLLOWED");
    }

    private static Threat threat(String id, History history) {
        RiskIdentified identified = history.of(RiskIdentified.class).findFirst().orElseThrow();
        return new Threat(
                id,
                history.last(),
                identified.title(),
                identified.ownerRole(),
                identified.recommendationIds(),
                standing(history));
    }

    private static String standing(History history) {
        return history.of(RiskEvent.class)
                .<String>mapMulti((event, said) -> {
                    switch (event) {
                        case RiskEvent.RiskClosed _ -> said.accept("CLOSED");
                        case RiskEvent.RiskAccepted _ -> said.accept("ACCEPTED");
                        case RiskEvent.RiskIdentified _, RiskEvent.RiskReopened _ -> said.accept("OPEN");
                        default -> {}
                    }
                })
                .reduce((_, later) -> later)
                .orElse("OPEN");
    }
}
