package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.plumbline.query.access.AccessIsOnRecordForTwoYears;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of who read what, and for how long. */
class AccessLogTest {

    private static final Api API = new Api(RunningApp.port());
    private static final JdbcClient JDBC = RunningApp.context().getBean(JdbcClient.class);

    @Test
    void an_entry_is_kept_for_two_years_and_as_long_as_a_legal_hold_is_in_force() {
        noted("long-ago", OffsetDateTime.now(ZoneOffset.UTC).minusYears(2).minusDays(2));
        noted("lately", OffsetDateTime.now(ZoneOffset.UTC).minusYears(2).plusDays(2));
        String hold = "/api/inspections/" + Story.shared().inspection() + "/legal-hold";
        placed(hold);
        disposed();
        assertThat(isOnRecord("long-ago")).isTrue();
        placed(hold + "-lifting");
        disposed();
        assertThat(isOnRecord("long-ago")).isFalse();
        assertThat(isOnRecord("lately")).isTrue();
        assertThat(Pages.signedIn("ia").open("/access-log").body())
                .contains("Older entries, disposed of", "1 from before");
    }

    @Test
    void nobody_disposes_of_what_is_younger_or_of_single_entries() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> JDBC.sql("select access_log.dispose(:before)")
                        .param(
                                "before",
                                OffsetDateTime.now(ZoneOffset.UTC).minusYears(2).plusDays(1))
                        .query(Long.class)
                        .single())
                .withMessageContaining("Entries of the last two years are kept");
        for (String statement : new String[] {
            "delete from access_log.entry where false",
            "update access_log.entry set actor = 'nobody' where false",
            "truncate access_log.entry",
            "delete from access_log.disposal where false"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> JDBC.sql(statement).update())
                    .withStackTraceContaining("permission denied");
        }
    }

    private static void noted(String item, OffsetDateTime at) {
        var transaction = new TransactionTemplate(RunningApp.context().getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(
                _ -> JDBC.sql("""
                        insert into access_log.entry (at, actor, role, kind, item, position)
                        values (:at, 'p-1', 'IA', 'HISTORY_OF_ITEM', :item, 1)""").param("at", at).param("item", item).update());
    }

    private static void placed(String path) {
        Api.Answer placed = API.post("dpo", path, "{'reason':'An inquiry.'}").hasStatus(200);
        API.get(
                        "dpo",
                        "/api/legal-holds?after=" + placed.id() + ":"
                                + placed.body().get("version"))
                .hasStatus(200);
    }

    private static void disposed() {
        RunningApp.context().getBean(AccessIsOnRecordForTwoYears.class).disposeOfWhatIsOlder();
    }

    private static boolean isOnRecord(String item) {
        return JDBC.sql("select exists (select from access_log.entry where item = :item)")
                .param("item", item)
                .query(Boolean.class)
                .single();
    }
}
