package org.plumbline.command.items;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;
import org.plumbline.kernel.action.ActionPlaced.ActionShared;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.plumbline.kernel.plan.PlanEvent.PlanDrafted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.kernel.risk.RiskEvent.RiskLinked;
import org.plumbline.kernel.visit.VisitEvent.VisitNotified;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which items there are and where they belong, written in the transaction that appends the events that say so. */
@Component
public final class ItemIndex {

    private static final String INSERT = """
            insert into event_store.item_of_inspection (item_id, kind, inspection_id)
            select ?, ?, i from unnest(string_to_array(?, ' ')) i
            union
            select ?, ?, o.inspection_id from event_store.item_of_inspection o
             where o.item_id = any (string_to_array(?, ' '))
            on conflict do nothing""";

    private final JdbcTemplate jdbc;

    ItemIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param through other items, to whose inspections it belongs too */
    private record Entry(String id, Kind kind, List<String> inspectionIds, Collection<String> through) {

        Object[] values() {
            String inspections = String.join(" ", inspectionIds);
            return new Object[] {id, kind.name(), inspections, id, kind.name(), String.join(" ", through)};
        }
    }

    /** Those of these ids that name an item, asked in one round trip. */
    public Map<String, Item> find(Collection<String> ids) {
        Map<String, Item> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "select item_id, kind, inspection_id from event_store.item_of_inspection where item_id = any (?)",
                    row -> {
                        Item one = new Item(
                                row.getString("item_id"),
                                Kind.valueOf(row.getString("kind")),
                                Set.of(row.getString("inspection_id")));
                        found.merge(one.id(), one, ItemIndex::both);
                    },
                    (Object) ids.toArray(String[]::new));
        }
        return Map.copyOf(found);
    }

    private static Item both(Item one, Item other) {
        Set<String> inspections = new HashSet<>(one.inspectionIds());
        inspections.addAll(other.inspectionIds());
        return new Item(one.id(), one.kind(), inspections);
    }

    /** Takes down what these events say of where items belong. */
    public void note(Stream<? extends DomainEvent> events) {
        List<Object[]> entries =
                events.flatMap(ItemIndex::entry).map(Entry::values).toList();
        if (!entries.isEmpty()) {
            jdbc.batchUpdate(INSERT, entries);
        }
    }

    private static Stream<Entry> entry(DomainEvent event) {
        return switch (event) {
            case InspectionRegistered e -> inspection(e.inspectionId());
            case FindingsProposed e -> inspection(e.inspectionId());
            case RecommendationIdentified e -> in(e.inspectionId(), Kind.RECOMMENDATION, e.recommendationId());
            case ActionAdded e -> in(e.inspectionId(), Kind.ACTION, e.actionId());
            case ActionShared e -> Stream.of(new Entry(e.actionId(), Kind.ACTION, e.inspectionIds(), List.of()));
            case ActionCarried e -> Stream.of(new Entry(e.actionId(), Kind.ACTION, e.inspectionIds(), List.of()));
            case EvidenceSubmitted e ->
                Stream.of(new Entry(e.evidenceId(), Kind.EVIDENCE, List.of(), List.of(e.actionId())));
            case PlanDrafted e -> Stream.of(new Entry(e.planId(), Kind.PLAN, e.inspectionIds(), List.of()));
            case MeetingScheduled e -> in(e.inspectionId(), Kind.MEETING, e.meetingId());
            case MeasureDefined e ->
                Stream.of(new Entry(e.measureId(), Kind.MEASURE, List.of(e.inspectionId()), e.recommendationIds()));
            case RiskIdentified e ->
                Stream.of(new Entry(
                        e.riskId(),
                        Kind.RISK,
                        List.of(e.inspectionId()),
                        Objects.requireNonNullElse(e.recommendationIds(), List.of())));
            case RiskLinked e -> Stream.of(new Entry(e.riskId(), Kind.RISK, List.of(), e.recommendationIds()));
            case VisitNotified e -> in(e.inspectionId(), Kind.VISIT, e.visitId());
            case ObligationStarted e -> in(e.inspectionId(), Kind.OBLIGATION, e.obligationId());
            default -> Stream.of();
        };
    }

    private static Stream<Entry> inspection(String id) {
        return in(id, Kind.INSPECTION, id);
    }

    private static Stream<Entry> in(String inspectionId, Kind kind, String id) {
        return Stream.of(new Entry(id, kind, List.of(inspectionId), List.of()));
    }
}
