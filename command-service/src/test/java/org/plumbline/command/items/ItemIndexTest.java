package org.plumbline.command.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.eventstore.EventStoreDatabase;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionPlaced.ActionShared;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventTypes;
import org.plumbline.kernel.evidence.EvidenceEvent.EvidenceSubmitted;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingScheduled;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.plumbline.kernel.plan.PlanEvent.PlanDrafted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.kernel.risk.RiskEvent.RiskLinked;
import org.plumbline.kernel.visit.VisitEvent.VisitNotified;
import org.plumbline.platform.commands.ExampleEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

class ItemIndexTest {

    private static final Set<String> ONE = Set.of("one");
    private static final Set<String> BOTH = Set.of("one", "other");

    /** By the stream each belongs to, in order. */
    private static final List<Map.Entry<String, DomainEvent>> HISTORY = List.of(
            at("one", InspectionRegistered.class, Map.of("inspectionId", "one")),
            at("other", InspectionRegistered.class, Map.of("inspectionId", "other")),
            at("r", RecommendationIdentified.class, Map.of("recommendationId", "r", "inspectionId", "one")),
            at(
                    "r-other",
                    RecommendationIdentified.class,
                    Map.of("recommendationId", "r-other", "inspectionId", "other")),
            at("a", ActionAdded.class, Map.of("actionId", "a", "inspectionId", "one")),
            at("a", ActionShared.class, Map.of("actionId", "a", "inspectionIds", List.of("one", "other"))),
            at("e", EvidenceSubmitted.class, Map.of("evidenceId", "e", "actionId", "a")),
            at("p", PlanDrafted.class, Map.of("planId", "p", "inspectionIds", List.of("one", "other"))),
            at("m", MeetingScheduled.class, Map.of("meetingId", "m", "inspectionId", "one")),
            at("k", MeasureDefined.class, about("measureId", "k", List.of("r"))),
            at("x", RiskIdentified.class, about("riskId", "x", List.of("r"))),
            at("x", RiskLinked.class, about("riskId", "x", List.of("r-other"))),
            at("v", VisitNotified.class, Map.of("visitId", "v", "inspectionId", "one")),
            at("o", ObligationStarted.class, Map.of("obligationId", "o", "inspectionId", "one")));

    private static final List<Item> ITEMS = List.of(
            new Item("one", Kind.INSPECTION, ONE),
            new Item("r", Kind.RECOMMENDATION, ONE),
            new Item("a", Kind.ACTION, BOTH),
            new Item("e", Kind.EVIDENCE, BOTH),
            new Item("p", Kind.PLAN, BOTH),
            new Item("m", Kind.MEETING, ONE),
            new Item("k", Kind.MEASURE, ONE),
            new Item("x", Kind.RISK, BOTH),
            new Item("v", Kind.VISIT, ONE),
            new Item("o", Kind.OBLIGATION, ONE));

    private static final List<String> ASKED = List.of("one", "r", "a", "e", "p", "m", "k", "x", "v", "o", "nothing");

    private final EventStoreDatabase database = EventStoreDatabase.create();

    @Test
    void what_is_appended_says_what_each_item_is_and_where_it_belongs() throws SQLException {
        try (Connection connection = database.app()) {
            ItemIndex index = index(connection);
            index.note(HISTORY.stream().map(Map.Entry::getValue));
            index.note(HISTORY.stream().map(Map.Entry::getValue));
            assertThat(index.find(ASKED).values()).containsExactlyInAnyOrderElementsOf(ITEMS);
            assertThat(index.find(List.of())).isEmpty();
        }
    }

    @Test
    void an_installation_from_before_knows_the_items_of_its_history() throws SQLException, IOException {
        try (Connection owner = database.as("plumbline_owner")) {
            EventStoreDatabase.execute(owner, "set search_path to event_store");
            long number = 0;
            for (Map.Entry<String, DomainEvent> event : HISTORY) {
                append(owner, event.getKey(), number++, event.getValue());
            }
            EventStoreDatabase.execute(owner, fill());
            assertThat(index(owner).find(ASKED).values()).containsExactlyInAnyOrderElementsOf(ITEMS);
        }
    }

    private static Map.Entry<String, DomainEvent> at(
            String stream, Class<? extends DomainEvent> type, Map<String, Object> given) {
        return Map.entry(stream, ExampleEvent.of(type, given));
    }

    private static Map<String, Object> about(String field, String id, List<String> recommendationIds) {
        return Map.of(field, id, "inspectionId", "one", "recommendationIds", recommendationIds);
    }

    private static void append(Connection connection, String stream, long number, DomainEvent event)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into domain_event (event_id, type, aggregate_id, sequence_number, name, revision, payload,"
                        + " metadata, recorded_at) values (gen_random_uuid()::text, 'Any', ?, ?, ?, '1', ?, '{}', '')")) {
            insert.setString(1, stream);
            insert.setLong(2, number);
            insert.setString(3, EventTypes.of(event.getClass()).name());
            insert.setString(4, new JsonMapper().writeValueAsString(event));
            insert.executeUpdate();
        }
    }

    /** The statements of the migration that read the history. */
    private static String fill() throws IOException {
        try (var file = Objects.requireNonNull(
                ItemIndexTest.class.getResourceAsStream("/db/event-store/V58__items_of_inspections.sql"))) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return migration.substring(migration.indexOf("insert into"), migration.indexOf("grant"));
        }
    }

    private static ItemIndex index(Connection connection) {
        return new ItemIndex(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }
}
