package org.plumbline.query.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
        jdbc.sql("truncate read_model.inspection, read_model.risk").update();
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

    /** The inspection and, always alike, what hangs on it. */
    private static boolean sees(Rights rights) {
        Audience audience = new Audience(rights, FRAMEWORKS, TODAY);
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
