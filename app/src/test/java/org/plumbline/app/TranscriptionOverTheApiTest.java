package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The text of a confirmed finding is put right by two people, and both texts can be read afterwards. */
class TranscriptionOverTheApiTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void the_text_is_what_the_report_says_once_a_second_person_agreed_and_what_it_was_stays_to_be_read() {
        String recommendation = "/api/recommendations/" + Story.shared().recommendation();
        JsonNode before = API.get("ia", recommendation).hasStatus(200).body();
        String text = before.at("/finding/text").asString();
        String proposals = recommendation + "/transcription-proposals";
        API.post("ia", proposals, proposal(text + " As published.")).hasStatus(403);
        API.post("dcs", proposals, proposal(text)).isRefused("TEXT_UNCHANGED");
        API.post("ia", proposals + "/none/decision", "{'approved':true}").isRefused("NO_SUCH_PROPOSAL");
        String id = API.post("dcs", proposals, proposal(text + " As published."))
                .hasStatus(200)
                .text("proposalId");
        API.post("dcs", proposals, proposal(text + " Again.")).isRefused("PROPOSAL_PENDING");
        String decision = proposals + "/" + id + "/decision";
        API.post("dcs", decision, "{'approved':true}").isRefused("SAME_PERSON");
        API.post("ia", decision, "{'approved':false}").hasStatus(400);
        Api.Answer agreed = API.post("ia", decision, "{'approved':true}").hasStatus(200);

        JsonNode after = API.get("ia", recommendation + "?after=" + agreed.id() + ":" + agreed.text("version"))
                .hasStatus(200)
                .body();
        assertThat(after.at("/finding/text").asString()).isEqualTo(text + " As published.");
        assertThat(after.at("/wording/corrections/0/from").asString()).isEqualTo(text);
        assertThat(after.get("state")).isEqualTo(before.at("/state"));
        assertThat(after.get("closing")).isEqualTo(before.at("/closing"));
        long corrected = API.get("ia", recommendation + "/history")
                .hasStatus(200)
                .body()
                .get("items")
                .valueStream()
                .filter(e -> e.get("name").asString().equals("recommendation.transcription-corrected"))
                .findFirst()
                .orElseThrow()
                .get("position")
                .asLong();
        JsonNode then = API.get("ia", recommendation + "?asAt=" + (corrected - 1))
                .hasStatus(200)
                .body();
        assertThat(then.at("/finding/text").asString()).isEqualTo(text);
    }

    private static String proposal(String words) {
        return "{'transcription':'" + words + "','printedAt':'Page 3','reason':'A sentence was lost.'}";
    }
}
