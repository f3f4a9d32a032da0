package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.kernel.people.Sealed;
import org.plumbline.platform.people.SubjectKeys;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is erased is nowhere: not in the history, the read models, an export, the log, or a back-up taken before. */
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String NAME = "Wilhelmina Plantedstring";
    private static final String EMAIL = "wilhelmina.planted@council.example";

    @Test
    void an_erased_person_is_nowhere_and_stays_erased_when_an_older_back_up_comes_back(CapturedOutput log) {
        API.post("adm", "/api/people", "{'personId':'planted-1','name':'" + NAME + "','email':'" + EMAIL + "'}")
                .hasStatus(200);
        String read = "/api/people/planted-1?after=person-planted-1:";
        assertThat(API.get("dpo", read + "0").hasStatus(200).text("name")).isEqualTo(NAME);
        API.get("ao", read + "0").hasStatus(403);
        // What a back-up of the history and of the read models would hold, and what is exported from them.
        assertThat(Tables.holding(NAME)).isEmpty();
        assertThat(Tables.holding(EMAIL)).isEmpty();
        List<String> backedUp = sealedInTheHistory();
        assertThat(opened(backedUp)).contains(NAME, EMAIL);
        API.post("dpo", "/api/people/planted-1/erasure", "{'ground':'Left over a year ago.'}")
                .hasStatus(200);
        assertThat(API.get("dpo", read + "1").hasStatus(200).text("name")).isEmpty();
        assertThat(API.get("dpo", read + "1&position=" + position())
                        .hasStatus(200)
                        .text("email"))
                .isEmpty();
        assertThat(sealedInTheHistory()).isEqualTo(backedUp);
        assertThat(opened(backedUp)).isEmpty();
        API.post("adm", "/api/people", "{'personId':'planted-1','name':'" + NAME + "','email':'" + EMAIL + "'}")
                .isRefused("PERSON_ERASED");
        assertThat(API.get("ia", "/api/events?limit=10000")
                        .hasStatus(200)
                        .body()
                        .asString())
                .doesNotContain(NAME, EMAIL);
        assertThat(log.getAll()).doesNotContain(NAME, EMAIL);
    }

    private static long position() {
        return RunningApp.context()
                .getBean(JdbcClient.class)
                .sql("select max(position) from event_store.ledger")
                .query(Long.class)
                .single();
    }

    private static List<String> sealedInTheHistory() {
        return RunningApp.context()
                .getBean(JdbcClient.class)
                .sql(
                        "select v from event_store.domain_event, lateral unnest(array[payload::jsonb #>> '{name,ciphertext}',"
                                + " payload::jsonb #>> '{email,ciphertext}']) v where aggregate_id = 'person-planted-1'"
                                + " and name = 'person.recorded'")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> opened(List<String> ciphertexts) {
        SubjectKeys keys = RunningApp.context().getBean(SubjectKeys.class);
        return ciphertexts.stream()
                .flatMap(text -> keys.open("planted-1", new Sealed(text)).stream())
                .toList();
    }
}
