package org.plumbline.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.platform.TestDatabase;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.projection.Reached;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of every position and day, in the evidence's tables, against the fold of the facts themselves. */
class LinesTest {

    private static final String TABLE = "read_model.evidence";
    private static final int IDS = 4;
    private static final int FACTS = 120;
    private static final View NOW = new View(
            new Reached(FACTS, Set.of(TABLE)), View.ALWAYS, Fact.FIRST_DAY, null, null, true, Audience.whole());
    /** The same, where the table may hold something later. */
    private static final View AT_THE_END =
            new View(Reached.of(FACTS), View.ALWAYS, Fact.FIRST_DAY, null, null, true, Audience.whole());

    private static Connection connection;
    private static LineTable<Row> table;
    private static LineQuery<Row> query;

    private Lines<Row> lines;

    @BeforeAll
    static void migrate() {
        String database = TestDatabase.create();
        var source = new DataSourceProperties();
        source.setUrl(TestDatabase.url(database));
        Migration.of("read_model", "db/read-model", source, new Database("plumbline_owner", null, "plumbline_app"))
                .migrate();
        connection = TestDatabase.connect(database, "plumbline_app");
        var single = new SingleConnectionDataSource(connection, true);
        var json = JsonMapper.builder().build();
        table = new LineTable<>(TABLE, Row.class, new JdbcTemplate(single), json);
        query = new LineQuery<>(TABLE, Row.class, JdbcClient.create(single), json);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void empty() {
        table.clear();
        lines = new Lines<>(table);
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_past_view_is_the_fold_of_what_was_known_and_true_then(int seed) {
        Random random = new Random(seed);
        List<Fact> facts = Fact.random(random, FACTS, IDS);
        for (List<Fact> batch : Fact.batches(facts, random)) {
            applyAll(batch);
            lines.flush();
            if (random.nextInt(4) == 0) {
                lines.forget();
            }
        }
        assertThatViewsAreRight(facts, random);
    }

    @Test
    void a_batch_that_failed_and_comes_again_leaves_what_once_would() throws SQLException {
        Random random = new Random(1);
        List<Fact> facts = Fact.random(random, FACTS, IDS);
        connection.setAutoCommit(false);
        try {
            for (List<Fact> batch : Fact.batches(facts, random)) {
                applyAll(batch.subList(0, batch.size() / 2));
                lines.flush();
                applyAll(batch.subList(batch.size() / 2, batch.size()));
                connection.rollback();
                lines.forget();

                applyAll(batch);
                lines.flush();
                connection.commit();
            }
        } finally {
            connection.setAutoCommit(true);
        }
        assertThatViewsAreRight(facts, random);
    }

    @Test
    void emptied_and_given_everything_again_it_holds_the_same() {
        Random random = new Random(2);
        List<Fact> facts = Fact.random(random, FACTS, IDS);
        applyAll(facts);
        lines.flush();
        lines.forget();
        table.clear();
        assertThat(query.page(Where.any(), "t.id", Page.first(), view(Long.MAX_VALUE, View.ALWAYS))
                        .total())
                .isZero();
        Fact.batches(facts, random).forEach(batch -> {
            applyAll(batch);
            lines.flush();
        });
        assertThatViewsAreRight(facts, random);
    }

    @Test
    void a_late_fact_among_more_lines_than_are_remembered_loses_none_of_the_others() {
        int many = 12_000;
        List<Fact> begun =
                LongStream.rangeClosed(1, many).mapToObj(p -> fact(p, p, 10)).toList();
        applyAll(begun);
        lines.flush();
        lines.forget();
        List<String> recalled = new ArrayList<>(begun.stream().map(Fact::id).toList());
        lines.recall(recalled);

        List<Fact> batch = new ArrayList<>();
        LongStream.rangeClosed(1, 100).forEach(i -> batch.add(fact(many + i, many + i, 10)));
        batch.add(fact(many + 101, many, 5));
        batch.add(fact(many + 102, 1, 11));
        applyAll(batch);
        lines.flush();

        assertThat(now("id-1")).isEqualTo(new Row("action", List.of(1L, many + 102L)));
        assertThat(now("id-" + many)).isEqualTo(new Row("action", List.of((long) many, many + 101L)));
    }

    @Test
    void a_fact_that_changes_nothing_leaves_the_row_and_moves_its_version_on() {
        applyAll(List.of(fact(1, 1, 10), fact(2, 2, 10)));
        lines.flush();
        lines.recall(List.of("id-1", "id-2"));
        lines.apply("id-1", "999", 3, Fact.FIRST_DAY.plusDays(20), 3, row -> null);
        lines.apply("id-2", "999", 4, Fact.FIRST_DAY.plusDays(20), 4, new Fact(4, "id-2", Fact.FIRST_DAY, false));
        lines.flush();
        assertThat(now("id-1")).isEqualTo(new Row("action", List.of(1L)));
        assertThat(query.byId("id-1", NOW).orElseThrow().version()).isEqualTo(3);
        assertThat(now("id-2")).isEqualTo(new Row("action", List.of(2L, 4L)));
    }

    private static Fact fact(long position, long id, int day) {
        return new Fact(position, "id-" + id, Fact.FIRST_DAY.plusDays(day), true);
    }

    private void applyAll(List<Fact> batch) {
        lines.recall(batch.stream().map(Fact::id).toList());
        batch.forEach(f -> lines.apply(f.id(), "999", f.position(), f.day(), f.position(), f));
    }

    private static void assertThatViewsAreRight(List<Fact> facts, Random random) {
        for (int i = 0; i < IDS; i++) {
            assertThat(now("id-" + i)).isEqualTo(Fact.fold(facts, "id-" + i, FACTS, View.ALWAYS));
            assertThat(query.byId("id-" + i, AT_THE_END)).isEqualTo(query.byId("id-" + i, NOW));
        }
        for (int i = 0; i < 120; i++) {
            String id = "id-" + random.nextInt(IDS);
            long position = random.nextInt(FACTS + 2);
            LocalDate day = Fact.FIRST_DAY.plusDays(random.nextInt(Fact.DAYS + 2) - 1);
            assertThat(query.byId(id, view(position, day)).map(Found::row).orElse(null))
                    .as("%s at position %d on %s", id, position, day)
                    .isEqualTo(Fact.fold(facts, id, position, day));
        }
    }

    private static @Nullable Row now(String id) {
        return query.byId(id, NOW).map(Found::row).orElse(null);
    }

    private static View view(long position, LocalDate day) {
        return new View(Reached.of(position), day, day, Long.toString(position), day, true, Audience.whole());
    }
}
