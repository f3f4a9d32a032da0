package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.evidence.EvidenceUpkeep.ExpireEvidence;
import tools.jackson.databind.JsonNode;

/** Evidence from its submission to whatever ends it, over the API. */
class EvidenceLifeTest {

    private static final Api API = new Api(RunningApp.port());

    private final String action = Story.shared().action();

    @Test
    void evidence_is_accepted_by_another_set_apart_and_released_by_a_third() {
        String path = "/api/evidence/" + submitted("Survey of carers");
        API.post("ao", path + "/acceptance", "{}").isRefused("SELF_ASSURANCE");
        API.post("ao2", path + "/acceptance", "{}").hasStatus(403);
        API.post("qa", path + "/acceptance", "{'effectiveOn':'2025-03-03'}").hasStatus(200);
        API.post("qa", path + "/acceptance", "{'effectiveOn':'2025-03-03'}").isRefused("ALREADY_ACCEPTED");
        API.post("dpo", path + "/quarantine", "{'concern':'A child’s name'}").hasStatus(400);
        API.post("dpo", path + "/quarantine", "{}").hasStatus(400);
        API.post("dpo", path + "/quarantine", "{'concern':'NAMES_A_CHILD','effectiveOn':'2025-03-04'}")
                .hasStatus(200);
        API.post("dpo", path + "/release", "{'effectiveOn':'2025-03-05'}").isRefused("SAME_PERSON");
        API.post("qa", path + "/release", "{'effectiveOn':'2025-03-05'}").hasStatus(200);
        API.post("qa", path + "/release", "{'effectiveOn':'2025-03-05'}").isRefused("NOT_QUARANTINED");
        assertThat(row(path, 3).at("/kept/standing").asString()).isEqualTo("ACCEPTED");
        JsonNode before =
                API.get("ia", path + "?effectiveOn=2025-03-04").hasStatus(200).body();
        assertThat(before.at("/kept/concern").asString()).isEqualTo("NAMES_A_CHILD");
    }

    @Test
    void later_evidence_takes_the_place_of_earlier_and_each_names_the_other() {
        String earlier = submitted("Audit of March");
        String later = submitted("Audit of April");
        String path = "/api/evidence/" + earlier;
        API.post("ao2", path + "/replacement", replacing(later)).isRefused("NOT_OWNER");
        API.post("ao", path + "/replacement", replacing("nothing")).isRefused("REPLACEMENT_UNFIT");
        API.post("ao", path + "/replacement", replacing(earlier)).hasStatus(400);
        API.post("ao", path + "/replacement", replacing(later)).hasStatus(200);
        API.post("ao", path + "/replacement", replacing(later)).isRefused("EVIDENCE_ENDED");
        assertThat(row(path, 1).at("/kept/replacementId").asString()).isEqualTo(later);
        assertThat(row("/api/evidence/" + later, 1).at("/kept/replacedId").asString())
                .isEqualTo(earlier);
        API.post("ao", path + "/withdrawal", "{'reason':'Late'}").isRefused("EVIDENCE_ENDED");
    }

    @Test
    void evidence_is_taken_back_by_who_submitted_it_and_not_when_a_closed_recommendation_rests_on_it() {
        String path = "/api/evidence/" + submitted("Wrong file");
        API.post("ao2", path + "/withdrawal", "{'reason':'Not mine'}").isRefused("NOT_SUBMITTER");
        API.post("ao", path + "/withdrawal", "{}").hasStatus(400);
        API.post("ao", path + "/withdrawal", "{'reason':'" + "x".repeat(9_000) + "'}")
                .hasStatus(400);
        API.post("ao", path + "/withdrawal", "{'reason':'Wrong','effectiveOn':'2025-03-03'}")
                .hasStatus(200);
        API.post("qa", path + "/rejection", "{'reason':'Late'}").isRefused("EVIDENCE_ENDED");
        String claimed = "/api/evidence/" + claimed();
        API.post("ao", claimed + "/withdrawal", "{'reason':'Wrong'}").isRefused("EVIDENCE_RELIED_ON");
    }

    @Test
    void a_closed_recommendation_whose_evidence_is_set_apart_stays_closed_and_is_put_to_the_chair() {
        String id = claimed();
        API.post("dpo", "/api/evidence/" + id + "/quarantine", "{'concern':'CASE_RECORD'}")
                .hasStatus(200);
        API.post("qa", "/api/evidence/" + id + "/release", "{}").hasStatus(200);
        String recommendation = Story.shared().recommendation();
        JsonNode row = API.get(
                        "ia",
                        "/api/recommendations/" + recommendation + "?after=" + recommendation + ":"
                                + (Story.shared().version() + 1))
                .hasStatus(200)
                .body();
        assertThat(row.at("/doubts/lapse/evidenceId").asString()).isEqualTo(id);
        assertThat(row.get("closed").asBoolean()).isTrue();
    }

    @Test
    void files_are_compared_with_what_was_submitted() {
        String path = "/api/evidence/" + submitted("Minutes");
        API.post("qa", path + "/file-check", "{'effectiveOn':'2025-03-03'}").hasStatus(200);
        assertThat(row(path, 1).at("/kept/intact").asBoolean(false)).isTrue();
        API.post("qa", path + "/file-check", "{'sha256':'" + "0".repeat(64) + "'}")
                .isRefused("HASH_MISMATCH");
        API.post("qa", path + "/file-check", "{'sha256':'short'}").hasStatus(400);
        API.post("qa", "/api/evidence/unknown/file-check", "{}").hasStatus(404);
    }

    @Test
    void evidence_expires_once_its_last_day_has_passed_and_only_the_clock_says_so() {
        String id = submitted("Audit with an end");
        String path = "/api/evidence/" + id;
        API.post("ao", path + "/validity", "{'validUntil':'2025-03-01','effectiveOn':'2025-03-05'}")
                .hasStatus(400);
        API.post("ao", path + "/validity", "{'validUntil':'2025-03-31','effectiveOn':'2025-03-05'}")
                .hasStatus(200);
        API.post("pm", path + "/expiry", "{}").hasStatus(404);
        expire(id);
        assertThat(row(path, 2).at("/kept/standing").asString()).isEqualTo("EXPIRED");
        assertThat(expire(id)).isEqualTo(2);
        API.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + id + "']}")
                .hasStatus(422);
    }

    @Test
    void evidence_is_found_by_its_state() {
        String id = submitted("Seen on a page");
        String path = "/api/evidence/" + id;
        API.post("qa", path + "/rejection", "{'reason':'Unsigned','effectiveOn':'2025-03-03'}")
                .hasStatus(200);
        row(path, 1);
        assertThat(API.get("ia", "/api/evidence?state=REJECTED&actionId=" + action)
                        .hasStatus(200)
                        .body()
                        .get("items")
                        .valueStream()
                        .map(e -> e.get("id").asString()))
                .contains(id);
        API.get("ia", "/api/evidence?state=NONSENSE").hasStatus(400);
    }

    private static long expire(String id) {
        var context = RunningApp.context();
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        return context.getBean(WriteSide.class)
                .send(Envelope.of(new ExpireEvidence(id, today), Actor.of("clock", Role.SYSTEM), "policy"))
                .version();
    }

    private String claimed() {
        return API.get("ia", "/api/evidence?actionId=" + action)
                .hasStatus(200)
                .body()
                .get("items")
                .valueStream()
                .filter(e -> e.get("title").asString().equals("Signed protocol"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static JsonNode row(String path, int version) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return API.get("ia", path + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body();
    }

    private static String replacing(String later) {
        return "{'replacementId':'" + later + "','reason':'Newer','effectiveOn':'2025-04-02'}";
    }

    private String submitted(String title) {
        return API.upload(
                        "ao",
                        "/api/evidence",
                        "file.txt",
                        "text/plain",
                        title.getBytes(StandardCharsets.UTF_8),
                        "actionId",
                        action,
                        "title",
                        title,
                        "type",
                        "AUDIT",
                        "effectiveOn",
                        "2025-03-01")
                .hasStatus(201)
                .id();
    }
}
