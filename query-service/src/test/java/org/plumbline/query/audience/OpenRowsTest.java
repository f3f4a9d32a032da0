package org.plumbline.query.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.actor.Role;
import org.plumbline.platform.TestDatabase;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Which inspections are open to whom, and with each what hangs on it, in PostgreSQL. */
class OpenRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final String FRAMEWORKS = """
            {"OPEN": {"publication": "PUBLIC", "privacy": "OFFICIAL"},
             "PARTNERS": {"publication": "PARTNERSHIP", "privacy": "OFFICIAL"},
             "INSIDE": {"publication": "OFFICIAL_SENSITIVE", "privacy": "OFFICIAL"},
             "CASE": {"publication": "PUBLIC", "privacy": "RESTRICTED"}}""";

    private static final String RECOMMENDATION = """
            {"inspectionId": "i", "state": "PLANNED", "finding": {"position": 1}, "notRequired": false, "reported": false,
             "assured": false, "embedded": false, "closed": false}""";

    @SuppressWarnings("NullAway.Init")
    private static Connection connection;

    @SuppressWarnings("NullAway.Init")
    private static JdbcClient jdbc;

    @BeforeAll
    static void migrate() {
        String database = TestDatabase.create();
        var source = new DataSourceProperties();
        source.setUrl(TestDatabase.url(database));
        Migration.of("read_model", "db/read-model", source, new Database("plumbline_owner", null, "plumbline_app"))
                .migrate();
        connection = TestDatabase.connect(database, "plumbline_app");
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql(
                        "truncate read_model.inspection, read_model.risk, read_model.action, read_model.recommendation, read_model.evidence,"
                                + " read_model.item_publication, read_model.person, read_model.timeline, read_model.meeting, read_model.plan")
                .update();
        jdbc.sql("delete from read_model.projection").update();
    }

    @ParameterizedTest
    @CsvSource({
        // framework, decided class, confirmed, published, embargo until: SCR, EXT, BM, metrics
        "OPEN, , 2025-03-01, 2025-03-10, , true, true, true, true",
        "OPEN, , 2025-03-01, 2025-03-11, , false, false, true, false",
        "OPEN, , 2025-03-01, , , false, false, true, false",
        "OPEN, , , 2025-03-01, , false, false, true, false",
        "OPEN, , 2025-03-01, 2025-03-01, 2025-03-09, true, true, true, true",
        "OPEN, , 2025-03-01, 2025-03-01, 2025-03-10, false, false, true, false",
        "OPEN, PARTNERSHIP, 2025-03-01, 2025-03-01, , false, true, true, true",
        "OPEN, OFFICIAL_SENSITIVE, 2025-03-01, 2025-03-01, , false, false, true, true",
        "PARTNERS, , 2025-03-01, , , false, true, true, true",
        "PARTNERS, , 2025-03-01, , 2025-04-01, false, false, true, false",
        "PARTNERS, PUBLIC, 2025-03-01, 2025-03-01, , true, true, true, true",
        "INSIDE, , 2025-03-01, , , false, false, true, true",
        "CASE, , 2025-03-01, 2025-03-01, , false, false, false, false",
        "CASE, PUBLIC, 2025-03-01, 2025-03-01, , false, false, false, false",
        "FORGOTTEN, , 2025-03-01, 2025-03-01, , false, false, false, false"
    })
    void an_inspection_is_open_to_those_of_its_class_once_it_is_published(
            String framework,
            String decided,
            String confirmed,
            String published,
            String embargo,
            boolean scrutiny,
            boolean adviser,
            boolean member,
            boolean metrics) {
        String body = "{\"state\": \"FINDINGS_CONFIRMED\", \"proposal\": {\"framework\": \"" + framework + "\"}"
                + field("publication", decided)
                + field("confirmedOn", confirmed) + field("publishedOn", published) + field("embargoedUntil", embargo)
                + "}";
        insert("inspection", "i", body);
        insert("risk", "r", "{\"inspectionId\": \"i\"}");
        assertThat(sees(Rights.of(Role.SCR))).as("scrutiny").isEqualTo(scrutiny);
        assertThat(sees(Rights.of(Role.EXT))).as("adviser").isEqualTo(adviser);
        assertThat(sees(Rights.of(Role.BM))).as("member").isEqualTo(member);
        assertThat(sees(Rights.OF_METRICS)).as("metrics").isEqualTo(metrics);
        assertThat(sees(Rights.of(Role.SRO))).as("officer").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // class of the item: SCR, EXT, BM, metrics
        ", true, true, true, true",
        "PUBLIC, true, true, true, true",
        "PARTNERSHIP, false, true, true, true",
        "OFFICIAL_SENSITIVE, false, false, true, true"
    })
    void an_item_is_kept_to_those_of_its_class_and_what_is_about_it_too(
            String decided, boolean scrutiny, boolean adviser, boolean member, boolean metrics) {
        published();
        insert("recommendation", "one", RECOMMENDATION);
        insert("recommendation", "other", RECOMMENDATION);
        insert("risk", "r", "{\"inspectionId\": \"i\", \"recommendationIds\": [\"one\", \"other\"]}");
        insert("risk", "s", "{\"inspectionId\": \"i\", \"recommendationIds\": [\"other\"]}");
        insert("action", "a", action("[\"one\"]"));
        insert("evidence", "e", "{\"actionId\": \"a\", \"classification\": \"PUBLIC\"}");
        classify("one", decided);
        for (String table : List.of("action", "evidence")) {
            assertThat(counted(table))
                    .containsExactly(scrutiny ? 1 : 0, adviser ? 1 : 0, member ? 1 : 0, metrics ? 1 : 0);
        }
        assertThat(counted("risk")).containsExactly(scrutiny ? 2 : 1, adviser ? 2 : 1, member ? 2 : 1, metrics ? 2 : 1);
        classify("a", decided);
        classify("s", decided);
        assertThat(counted("risk")).containsExactly(scrutiny ? 2 : 0, adviser ? 2 : 0, member ? 2 : 2, metrics ? 2 : 2);
        assertThat(counted("action"))
                .containsExactly(scrutiny ? 1 : 0, adviser ? 1 : 0, member ? 1 : 1, metrics ? 1 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        ", false, false, true",
        "PUBLIC, true, true, true",
        "PARTNERSHIP, false, true, true",
        "OFFICIAL_SENSITIVE, false, false, true"
    })
    void evidence_is_open_to_those_that_its_submitter_named(
            String classification, boolean scrutiny, boolean adviser, boolean member) {
        published();
        insert("action", "a", action("[]"));
        insert("evidence", "e", "{\"actionId\": \"a\"" + field("classification", classification) + "}");
        assertThat(counted("evidence")).startsWith(scrutiny ? 1 : 0, adviser ? 1 : 0, member ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // table, body of the row: scrutiny and advisers, members and metrics
                "meeting | {} | 0 | 1",
                "meeting | {\"papers\": null, \"minutes\": {\"text\": \"Draft\"}} | 0 | 1",
                "meeting | {\"papers\": {\"publishedOn\": \"2025-03-01\"}} | 1 | 1",
                "meeting | {\"minutes\": {\"agreedOn\": \"2025-03-01\"}} | 1 | 1",
                "plan | {\"versions\": []} | 0 | 1",
                "plan | {\"versions\": [{\"state\": \"FROZEN\"}, {\"state\": \"APPROVED\"}]} | 0 | 1",
                "plan | {\"versions\": [{\"state\": \"SUBMITTED\"}]} | 1 | 1",
                "plan | {\"versions\": [{\"state\": \"LIVE\"}, {\"state\": \"FROZEN\"}]} | 1 | 1"
            })
    void plans_and_meetings_are_open_to_others_than_officers_and_the_board_as_far_as_they_are_published(
            String table, String body, int others, int officers) {
        published();
        insert(
                table,
                table,
                "{\"inspectionId\": \"i\", \"inspectionIds\": [\"i\"], \"state\": \"DRAFT\", \"heldOn\": \"2025-03-01\""
                        + ", " + body.substring(1).replaceFirst("^}", "\"title\": \"T\"}"));
        assertThat(counted(table)).containsExactly(others, others, officers, officers);
    }

    @Test
    void nothing_is_open_while_who_may_see_it_is_read_again() {
        published();
        insert("risk", "r", "{\"inspectionId\": \"i\"}");
        for (String name : List.of("inspections", "item_publication")) {
            jdbc.sql("insert into read_model.projection (name, position, rebuilding_until) values (:name, 6, 7)")
                    .param("name", name)
                    .update();
            assertThat(counted("risk")).as(name).containsExactly(0, 0, 0, 0);
            jdbc.sql("update read_model.projection set position = 7").update();
            assertThat(counted("risk")).as(name).containsExactly(1, 1, 1, 1);
        }
    }

    @Test
    void what_is_about_one_persons_case_is_kept_with_it_wherever_it_belongs() {
        published();
        published("case", "CASE");
        insert("recommendation", "theirs", RECOMMENDATION.replace("\"i\"", "\"case\""));
        insert("risk", "r", "{\"inspectionId\": \"i\", \"recommendationIds\": [\"theirs\"]}");
        assertThat(counted("risk")).containsExactly(0, 0, 0, 0);
    }

    @Test
    void the_past_of_what_is_closed_now_is_closed_too() {
        published();
        insert("recommendation", "one", RECOMMENDATION);
        insert("risk", "r", "{\"inspectionId\": \"i\", \"recommendationIds\": [\"one\"]}");
        String past = "(select * from (values ('r', 'i', cast('{\"recommendationIds\": []}' as jsonb)))"
                + " as then_(id, inspection_id, body))";
        assertThat(past("read_model.risk", past)).isEqualTo(1);
        classify("one", "PARTNERSHIP");
        assertThat(past("read_model.risk", past)).isZero();
    }

    @Test
    void a_change_has_arrived_for_those_to_whom_the_thing_is_open_and_for_who_made_it() {
        published();
        insert("risk", "r", "{\"inspectionId\": \"i\", \"recommendationIds\": []}");
        insert("person", "p", "{}");
        made("r", 7, "pm");
        made("p", 8, "adm");
        assertThat(hears(Role.SCR, "scr", "r", 7)).isTrue();
        classify("r", "PARTNERSHIP");
        assertThat(hears(Role.SCR, "scr", "r", 7)).isFalse();
        assertThat(hears(Role.EXT, "ext", "r", 7)).isTrue();
        assertThat(hears(Role.SCR, "pm", "r", 7)).as("their own").isTrue();
        assertThat(hears(Role.SCR, "pm", "r", 8)).isFalse();
        assertThat(hears(Role.AO, "ao", "p", 8)).as("no directory").isFalse();
        assertThat(hears(Role.ADM, "adm2", "p", 8)).isTrue();
        assertThat(hears(Role.ADM, "adm2", "nothing", 9)).isFalse();
        assertThat(hears(Role.IA, "ia", "p", 8)).as("the whole history").isTrue();
    }

    private static boolean hears(Role role, String person, String id, long position) {
        return new OpenChanges(jdbc).isOpen(id, position, new Audience(Rights.of(role), FRAMEWORKS, TODAY, person));
    }

    private static void made(String id, long position, String actor) {
        jdbc.sql("""
                        insert into read_model.timeline values
                        (:id, :position, '89999', 'e' || :id, :id, 0, 'made', '2025-01-01', now(), :actor, 'PM', 'api', 'Make',
                         '{}')""")
                .param("id", id)
                .param("position", position)
                .param("actor", actor)
                .update();
    }

    private static int past(String table, String from) {
        Audience audience = new Audience(Rights.of(Role.SCR), FRAMEWORKS, TODAY, null);
        return jdbc.sql("select count(*) from " + audience.of(table, from) + " t")
                .params(audience.parameters())
                .query(Integer.class)
                .single();
    }

    private static void published() {
        published("i", "OPEN");
    }

    private static void published(String id, String framework) {
        insert(
                "inspection",
                id,
                "{\"state\": \"FINDINGS_CONFIRMED\", \"proposal\": {\"framework\": \"" + framework + "\"}"
                        + field("confirmedOn", "2025-03-01") + field("publishedOn", "2025-03-01") + "}");
    }

    private static String action(String recommendationIds) {
        return "{\"inspectionId\": \"i\", \"owner\": \"ao\", \"state\": \"IN_PROGRESS\", \"dueOn\": \"2025-04-01\","
                + " \"timesRedated\": 0, \"slippageDays\": 0, \"recommendationIds\": " + recommendationIds + "}";
    }

    private static void classify(String itemId, String publication) {
        if (publication != null) {
            insert(
                    "item_publication",
                    "publication-" + itemId,
                    "{\"itemId\": \"" + itemId + "\"" + field("publication", publication) + "}");
        }
    }

    /** Scrutiny, adviser, member, metrics. */
    private static List<Integer> counted(String table) {
        return Stream.of(Rights.of(Role.SCR), Rights.of(Role.EXT), Rights.of(Role.BM), Rights.OF_METRICS)
                .map(rights -> count("read_model." + table, new Audience(rights, FRAMEWORKS, TODAY, null)))
                .toList();
    }

    /** The inspection and, always alike, what hangs on it. */
    private static boolean sees(Rights rights) {
        Audience audience = new Audience(rights, FRAMEWORKS, TODAY, null);
        boolean inspection = count("read_model.inspection", audience) > 0;
        assertThat(count("read_model.risk", audience) > 0).isEqualTo(inspection);
        return inspection;
    }

    private static int count(String table, Audience audience) {
        return jdbc.sql("select count(*) from " + audience.of(table, table) + " t")
                .params(audience.parameters())
                .query(Integer.class)
                .single();
    }

    private static String field(String name, String value) {
        return value == null ? "" : ", \"" + name + "\": \"" + value + "\"";
    }

    private static void insert(String table, String id, String body) {
        jdbc.sql(
                        "insert into read_model." + table
                                + " (id, authority, true_from, version, body) values (:id, '89999', '2025-01-01', 0, cast(:body as jsonb))")
                .param("id", id)
                .param("body", body)
                .update();
    }
}
