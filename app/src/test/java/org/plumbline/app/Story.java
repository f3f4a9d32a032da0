package org.plumbline.app;

import java.util.List;
import org.plumbline.app.demo.MarlshireReport;
import tools.jackson.databind.JsonNode;

/** Carries one report from PDF to one closed recommendation, and makes every wrong move on the way. */
public final class Story {

    private static final Story SHARED = new Story(new Api(RunningApp.port()));

    private final Api api;
    private String inspection = "";
    private String recommendation = "";
    private String action = "";
    private long version;

    public Story(Api api) {
        this.api = api;
    }

    /** Told once for all tests of a JVM. */
    public static synchronized Story shared() {
        return SHARED.version > 0 ? SHARED : SHARED.tell();
    }

    public String inspection() {
        return inspection;
    }

    public String recommendation() {
        return recommendation;
    }

    public String action() {
        return action;
    }

    /** Of the closed recommendation. */
    public long version() {
        return version;
    }

    public Story tell() {
        imported();
        planned();
        redated();
        delivered();
        closed();
        return this;
    }

    private void imported() {
        Api.Answer proposal = api.upload(
                        "pm", "/api/report-imports", "89999-marlshire.pdf", "application/pdf", MarlshireReport.pdf())
                .hasStatus(201);
        inspection = proposal.text("importId");
        api.upload("pm", "/api/report-imports", "again.pdf", "application/pdf", MarlshireReport.pdf())
                .isRefused("DUPLICATE_INSPECTION");
        String confirmation = "{'receivedOn':'2024-03-08','publishedOn':'2024-03-15','acknowledgedWarnings':[],"
                + "'effectiveOn':'2024-03-18'}";
        String path = "/api/report-imports/" + inspection + "/confirmation";
        api.post("pm", path, confirmation).isRefused("SAME_PERSON");
        Api.Answer confirmed = api.post("pm2", path, confirmation).hasStatus(200);
        List<JsonNode> ids =
                confirmed.body().get("recommendationIds").valueStream().toList();
        recommendation = ids.get(1).asString();
        BoardMembers.appoint(api, inspection);
        api.post("pm2", path, confirmation).isRefused("FINDINGS_LOCKED");
    }

    private void planned() {
        String response = "/api/recommendations/" + recommendation + "/response";
        api.post("dcs", response, "{'decision':'NOT_ACCEPTED','reason':'No'}").isRefused("RESPONSE_NOT_AVAILABLE");
        api.post("dcs", response, "{'decision':'ACCEPTED','effectiveOn':'2024-04-02'}")
                .hasStatus(200);
        action = api.post("pm", "/api/actions", """
                        {"recommendationIds": ["%s"], "title": "Joint housing protocol", "owner": "ao",
                         "ownerRole": "Housing Partnership Manager", "startOn": "2024-06-10", "dueOn": "2024-11-29",
                         "successCriteria": ["Every district has signed"], "effectiveOn": "2024-06-10"}""".formatted(recommendation))
                .hasStatus(201)
                .id();
        String progress = "{'narrative':'Draft shared','forecastOn':'2025-01-31','selfRating':'AT_RISK',"
                + "'effectiveOn':'2024-11-01'}";
        api.post("ao2", "/api/actions/" + action + "/progress", progress).isRefused("NOT_OWNER");
        api.post("ao", "/api/actions/" + action + "/progress", progress).hasStatus(200);
    }

    private void redated() {
        String proposal = api.post("ao", "/api/actions/" + action + "/due-date-proposals", """
                        {"to": "2025-01-31", "reasonCode": "PARTNER_DELAY", "reason": "A cabinet meets in January",
                         "effectiveOn": "2024-11-20"}""")
                .hasStatus(200)
                .text("proposalId");
        String decision = "/api/actions/" + action + "/due-date-proposals/" + proposal + "/decision";
        api.post("ao", decision, "{'approved':true,'reason':'Mine'}").isRefused("SELF_APPROVAL");
        api.post("sro", decision, "{'approved':true,'reason':'Long'}").isRefused("BOARD_DECISION_NEEDED");
        String meeting = meeting("2024-11-26", "'chair','bm'");
        String approval =
                "{'approved':true,'reason':'Agreed','meetingId':'" + meeting + "','effectiveOn':'2024-11-26'}";
        api.post("chair", decision, approval).isRefused("NO_QUORUM");
        attend(meeting, "2024-11-26");
        api.post("chair", decision, approval).hasStatus(200);
        api.post("clerk", "/api/meetings/" + meeting + "/closing", "{'effectiveOn':'2024-11-26'}")
                .hasStatus(200);
    }

    private void delivered() {
        String claim = "/api/actions/" + action + "/completion-claim";
        api.post("ao", claim, "{'evidenceIds':[]}").isRefused("EVIDENCE_MISSING");
        String evidence = api.upload(
                        "ao",
                        "/api/evidence",
                        "protocol.txt",
                        "text/plain",
                        "Signed by all.".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "actionId",
                        action,
                        "title",
                        "Signed protocol",
                        "type",
                        "POLICY",
                        "effectiveOn",
                        "2025-01-20")
                .hasStatus(201)
                .id();
        api.post("ao", claim, "{'evidenceIds':['" + evidence + "'],'effectiveOn':'2025-01-25'}")
                .hasStatus(200);
        String decide = "/api/actions/" + action + "/completion-decision";
        api.post("ao", decide, "{'verified':true}").isRefused("SELF_VERIFICATION");
        String delivery = "/api/recommendations/" + recommendation + "/delivery";
        api.post("sro", delivery, "{}").isRefused("ACTIONS_OPEN");
        api.post("sro", decide, "{'verified':true,'effectiveOn':'2025-01-27'}").hasStatus(200);
        api.post("sro", delivery, "{'effectiveOn':'2025-01-28'}").hasStatus(200);
        api.post(
                        "sro",
                        "/api/recommendations/" + recommendation + "/assurance-request",
                        "{'evidenceIds':['" + evidence + "'],'effectiveOn':'2025-01-29'}")
                .hasStatus(200);
    }

    private void closed() {
        String meeting = meeting("2025-02-25", "'chair','bm'");
        String close = "{'meetingId':'" + meeting + "','rationale':'Done, proved and held',"
                + "'impactWaiver':'The board will see impact in May','embeddingWaiver':'It cannot be undone',"
                + "'effectiveOn':'2025-02-25'}";
        String closure = "/api/recommendations/" + recommendation + "/closure";
        api.post("chair", closure, close).isRefused("INSUFFICIENT_ASSURANCE");
        String assurance = "{'line':2,'level':'REASONABLE','criteria':[{'actionId':'" + action
                + "','criterion':1,'level':'REASONABLE'}],'rationale':'Seen and sampled','effectiveOn':'2025-02-10'}";
        api.post("sro", "/api/recommendations/" + recommendation + "/assurance", assurance)
                .isRefused("SELF_ASSURANCE");
        api.post("qa", "/api/recommendations/" + recommendation + "/assurance", assurance)
                .hasStatus(200);
        api.post("chair", closure, close).isRefused("NO_QUORUM");
        attend(meeting, "2025-02-25");
        version = api.post("chair", closure, close)
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
        api.post("chair", closure, close).isRefused("ALREADY_CLOSED");
    }

    private String meeting(String day, String present) {
        String meeting = api.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + inspection + "','title':'Improvement board','heldOn':'" + day
                                + "','quorum':3,'effectiveOn':'" + day + "'}")
                .hasStatus(201)
                .id();
        api.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/opening",
                        "{'present':[" + present + "],'effectiveOn':'" + day + "'}")
                .hasStatus(200);
        return meeting;
    }

    private void attend(String meeting, String day) {
        api.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/attendance",
                        "{'present':['chair','bm','dcs'],'effectiveOn':'" + day + "'}")
                .hasStatus(200);
    }
}
