package org.plumbline.app;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Nobody verifies what rests on evidence that counts no longer. */
class LapsedClaimTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89911");

    @Test
    void a_claim_stands_with_its_evidence_or_with_what_took_its_place() {
        var inspected = COUNCIL.inspection(LocalDate.of(2025, 1, 6), 1);
        String action = API.post("pm", "/api/actions", Council.action(inspected.recommendationIds()))
                .hasStatus(201)
                .id();
        String withdrawn = COUNCIL.evidence(action, "Minutes");
        claim(action, withdrawn);
        API.post("ao", "/api/evidence/" + withdrawn + "/withdrawal", "{'reason':'Wrong minutes'}")
                .hasStatus(200);
        decide(action, true).isRefused("CLAIM_EVIDENCE_LAPSED");
        decide(action, false).hasStatus(200);

        String quarantined = COUNCIL.evidence(action, "Audit of February");
        claim(action, quarantined);
        API.post("dpo", "/api/evidence/" + quarantined + "/quarantine", "{'concern':'NAMES_A_CHILD'}")
                .hasStatus(200);
        decide(action, true).isRefused("CLAIM_EVIDENCE_LAPSED");
        decide(action, false).hasStatus(200);

        String earlier = COUNCIL.evidence(action, "Audit of March");
        String later = COUNCIL.evidence(action, "Audit of April");
        claim(action, earlier);
        String replacement = "{'replacementId':'" + later + "','reason':'Newer'}";
        API.post("ao", "/api/evidence/" + earlier + "/replacement", replacement).hasStatus(200);
        decide(action, true).hasStatus(200);
    }

    private static void claim(String action, String evidence) {
        API.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + evidence + "']}")
                .hasStatus(200);
    }

    private static Api.Answer decide(String action, boolean verified) {
        return API.post(
                "sro",
                "/api/actions/" + action + "/completion-decision",
                "{'verified':" + verified + ",'reason':'So seen'}");
    }
}
