package org.plumbline.command.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.command.daily.DueSheet.Kind;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.platform.TestDatabase;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class WhenDayHasPassedWhatIsDueIsCheckedTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final String database = database();
    private final Connection connection = connect();
    private final SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
    private final DueSheet sheet = new DueSheet(JdbcClient.create(source));
    private final List<String> asked = new ArrayList<>();
    private final Map<String, RuntimeException> failing = new HashMap<>();
    private final WriteSide writeSide = envelope -> {
        asked.add(envelope.command().target() + " " + envelope.command().effectiveOn());
        RuntimeException failure = failing.get(envelope.command().target());
        if (failure != null) {
            throw failure;
        }
        return new Accepted(envelope.command().target(), 1, Map.of());
    };

    @Test
    void what_goes_wrong_with_one_item_stops_neither_the_others_nor_the_start() {
        sheet.addObligation("a", "inspection");
        sheet.addObligation("b", "inspection");
        failing.put("a", new IllegalStateException("Its framework is gone"));
        tick("2024-08-24T00:01:00Z").atStart();
        assertThat(asked).containsExactly("a 2024-08-24", "b 2024-08-24");
    }

    @Test
    void a_day_is_done_once_also_after_days_off() {
        sheet.addObligation("a", "inspection");
        WhenDayHasPassedWhatIsDueIsChecked tick = tick("2024-08-27T09:00:00Z");
        tick.atStart();
        tick.eachHour();
        tick.eachHour();
        assertThat(asked).containsExactly("a 2024-08-27");
    }

    @Test
    void what_could_not_be_reached_is_looked_at_again_within_the_hour() {
        sheet.addObligation("a", "inspection");
        failing.put("a", new Unavailable(new IllegalStateException("away")));
        WhenDayHasPassedWhatIsDueIsChecked tick = tick("2024-08-24T00:01:00Z");
        tick.eachHour();
        failing.clear();
        tick.eachHour();
        tick.eachHour();
        assertThat(asked).containsExactly("a 2024-08-24", "a 2024-08-24");
    }

    @Test
    void while_the_database_is_away_it_is_looked_again_each_hour() {
        sheet.addObligation("a", "inspection");
        List<String> tries = new ArrayList<>();
        var away = new OneNodeAtATime(source) {
            @Override
            boolean doing(BooleanSupplier work) {
                tries.add("try");
                if (tries.size() == 1) {
                    throw new DataAccessResourceFailureException("away");
                }
                return super.doing(work);
            }
        };
        var tick = new WhenDayHasPassedWhatIsDueIsChecked(sheet, writeSide, away, at("2024-08-24T00:01:00Z"));
        tick.eachHour();
        assertThat(asked).isEmpty();
        tick.eachHour();
        assertThat(asked).containsExactly("a 2024-08-24");
    }

    @Test
    void another_copy_that_is_at_it_is_left_to_it() throws SQLException {
        sheet.addObligation("a", "inspection");
        try (Connection other = connect()) {
            var theirs = new OneNodeAtATime(new SingleConnectionDataSource(other, true));
            theirs.doing(() -> {
                tick("2024-08-24T00:01:00Z").atStart();
                return true;
            });
            assertThat(asked).isEmpty();
        }
        tick("2024-08-24T01:01:00Z").eachHour();
        assertThat(asked).containsExactly("a 2024-08-24");
    }

    @Test
    void the_day_is_englands() {
        sheet.add(Kind.OBLIGATION, "a");
        tick("2024-08-23T23:01:00Z").eachHour();
        assertThat(asked).containsExactly("a 2024-08-24");
    }

    private WhenDayHasPassedWhatIsDueIsChecked tick(String now) {
        return new WhenDayHasPassedWhatIsDueIsChecked(sheet, writeSide, new OneNodeAtATime(source), at(now));
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ENGLAND);
    }

    private static String database() {
        String name = TestDatabase.create();
        var properties = new DataSourceProperties();
        properties.setUrl(TestDatabase.url(name));
        Migration.of(
                        "event_store",
                        "db/event-store",
                        properties,
                        new Database("plumbline_owner", null, "plumbline_app"))
                .migrate();
        return name;
    }

    private Connection connect() {
        return TestDatabase.connect(database, "plumbline_app");
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }
}
