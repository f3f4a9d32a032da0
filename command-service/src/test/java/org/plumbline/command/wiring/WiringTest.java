package org.plumbline.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.instanceOf;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.platform.TestDatabase;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.plumbline.platform.dispatch.Carried;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every command of the catalogue reaches its aggregate, is given what its handler asks for, and leads to its events. */
class WiringTest {

    private static final List<Wire> WIRES = Wire.all();
    private static final List<Class<?>> AGGREGATES = aggregates();
    private static final Connection CONNECTION = connect();
    /** What else there is: a confirmed inspection, an accepted recommendation with an action, evidence, an open meeting. */
    private static final List<DomainEvent> BESIDE =
            Wire.happened("FindingsProposed ; InspectionRegistered ; ReportReceived"
                    + " ; FindingsConfirmed ; RecommendationIdentified ; RecommendationAccepted ; ActionAdded ; EvidenceSubmitted"
                    + " ; MeetingScheduled ; MeetingOpened ; AttendanceRecorded"
                    + " ; MemberJoined {\"personId\": \"chair\"}"
                    + " ; MemberJoined {\"personId\": \"bm\", \"capacity\": \"VOTING\"}");

    static Stream<CommandType> commands() {
        return Stream.of(CommandCatalogue.ALL, CommandCatalogue.BY_POLICY).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_leads_to_its_events(CommandType row) throws SQLException {
        Wire wire = WIRES.stream()
                .filter(line -> line.isOf(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Say in wiring.txt what leads to " + row.type()));
        List<String> refused = new ArrayList<>();
        for (Role role : row.roles().stream().sorted(Comparator.naturalOrder()).toList()) {
            try {
                ask(row, wire, role);
                return;
            } catch (AssertionError e) {
                refused.add(role + ": " + e.getMessage());
            }
        }
        assertThat(refused).as("%s", row.type().getSimpleName()).isEmpty();
    }

    @Test
    void every_line_is_about_a_command_and_every_aggregate_is_asked() {
        assertThat(WIRES)
                .allSatisfy(wire ->
                        assertThat(commands().filter(wire::isOf)).as("%s", wire).hasSize(1));
        assertThat(commands().map(WiringTest::handling)).containsAll(AGGREGATES);
    }

    private static void ask(CommandType row, Wire wire, Role role) throws SQLException {
        Class<?> aggregate = handling(row);
        List<DomainEvent> own = wire.inFamily(row.type().getPackageName());
        try (Desk desk = new Desk(CONNECTION, AGGREGATES)) {
            desk.happened(Stream.concat(
                            BESIDE.stream().filter(e -> own.isEmpty() || !isOf(e, own)), wire.given().stream())
                    .toList());
            var fixture = desk.fixture(aggregate);
            Actor actor = Actor.of(role.name().toLowerCase(Locale.ROOT), role);
            (own.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(own))
                    .when(wire.command(row), Carried.by(actor, "test", row.type()))
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(sequence(wire))));
        }
    }

    private static boolean isOf(DomainEvent event, List<DomainEvent> stream) {
        return Streams.of(event).equals(Streams.of(stream.getFirst()));
    }

    @SuppressWarnings("unchecked")
    private static Matcher<Object>[] sequence(Wire wire) {
        return Stream.concat(
                        wire.leadsTo().stream().map(type -> (Matcher<Object>) instanceOf(type)),
                        Stream.of((Matcher<Object>) Matchers.andNoMore()))
                .toArray(Matcher[]::new);
    }

    private static Class<?> handling(CommandType row) {
        return AGGREGATES.stream()
                .filter(aggregate ->
                        Arrays.stream(aggregate.getDeclaredMethods()).anyMatch(m -> handles(m, row)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No aggregate handles " + row.type()));
    }

    private static boolean handles(Method method, CommandType row) {
        return method.isAnnotationPresent(CommandHandler.class) && method.getParameterTypes()[0] == row.type();
    }

    private static List<Class<?>> aggregates() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scan.findCandidateComponents("org.plumbline.command").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    private static Connection connect() {
        String database = TestDatabase.create();
        var source = new DataSourceProperties();
        source.setUrl(TestDatabase.url(database));
        var roles = new Database("plumbline_owner", null, "plumbline_app");
        Migration.of("event_store", "db/event-store", source, roles).migrate();
        Migration.of("subject_keys", "db/subject-keys", source, roles).migrate();
        try {
            Connection connection = TestDatabase.connect(database, "plumbline_app");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
