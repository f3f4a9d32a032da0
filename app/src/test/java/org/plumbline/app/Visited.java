package org.plumbline.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An inspection with two recommendations, for monitoring visits to follow. */
final class Visited {

    private final Api api;
    private final String inspection;
    private final List<String> recommendations;

    Visited(Api api, String urn) {
        this.api = api;
        inspection = api.post("pm", "/api/inspections", """
            {'framework': 'ILACS', 'authority': 'Saltshire', 'urn': '%s', 'firstDay': '2024-02-05',
             'lastDay': '2024-02-16', 'effectiveOn': '2024-02-19'}\
            """.formatted(urn))
                .hasStatus(201)
                .id();
        recommendations = confirmed();
    }

    private List<String> confirmed() {
        String path = "/api/inspections/" + inspection;
        api.post("clerk", path + "/receipt", "{'receivedOn':'2024-03-11','effectiveOn':'2024-03-11'}")
                .hasStatus(200);
        api.post("pm", path + "/findings", """
            {'judgements': [{'name': 'Overall effectiveness', 'grade': 'INADEQUATE'}],
             'findings': [{'position': 1, 'kind': 'AREA_FOR_IMPROVEMENT', 'text': 'Plans.', 'page': 2},
                          {'position': 2, 'kind': 'AREA_FOR_IMPROVEMENT', 'text': 'Visits.', 'page': 2}],
             'effectiveOn': '2024-03-12'}\
            """).hasStatus(200);
        return api.post(
                        "pm2",
                        "/api/report-imports/" + inspection + "/confirmation",
                        "{'receivedOn':'2024-03-11','acknowledgedWarnings':[],'effectiveOn':'2024-03-12'}")
                .hasStatus(200)
                .body()
                .get("recommendationIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    String inspection() {
        return inspection;
    }

    /** @param number from 1 */
    String recommendation(int number) {
        return recommendations.get(number - 1);
    }

    /** Notice of a visit of two days. */
    String notified(String firstDay, String lastDay) {
        return api.post(
                        "clerk",
                        "/api/visits",
                        "{'inspectionId':'" + inspection + "','focusAreas':['Care leavers','Supervision'],'firstDay':'"
                                + firstDay + "','lastDay':'" + lastDay + "','effectiveOn':'" + firstDay + "'}")
                .hasStatus(201)
                .id();
    }

    /** Scheduled, started and spoken about at its end. */
    String spoken(String firstDay, String lastDay) {
        String path = "/api/visits/" + notified(firstDay, lastDay);
        api.post(
                        "clerk",
                        path + "/schedule",
                        "{'firstDay':'" + firstDay + "','lastDay':'" + lastDay + "','effectiveOn':'" + firstDay + "'}")
                .hasStatus(200);
        api.post("pm", path + "/start", "{'effectiveOn':'" + firstDay + "'}").hasStatus(200);
        api.post("clerk", path + "/feedback", "{'feedback':'Steady, from a low base.','effectiveOn':'" + lastDay + "'}")
                .hasStatus(200);
        return path.substring("/api/visits/".length());
    }

    Api.Answer letter(String visit, String receivedOn, int sequence) {
        return api.post(
                        "clerk",
                        "/api/visits/" + visit + "/letter",
                        "{'receivedOn':'" + receivedOn + "','sequence':" + sequence + ",'effectiveOn':'" + receivedOn
                                + "'}")
                .hasStatus(200);
    }

    /** All the way from response to assurance, on one day. */
    void ready(String recommendation, String day) {
        String path = "/api/recommendations/" + recommendation;
        String on = "'effectiveOn':'" + day + "'}";
        api.post("dcs", path + "/response", "{'decision':'ACCEPTED'," + on).hasStatus(200);
        String action = api.post(
                        "pm",
                        "/api/actions",
                        "{'recommendationIds':['" + recommendation + "'],'title':'Review plans','owner':'ao',"
                                + "'ownerRole':'Team manager','startOn':'" + day + "','dueOn':'2025-12-31',"
                                + "'successCriteria':['All reviewed']," + on)
                .hasStatus(201)
                .id();
        String evidence = api.upload(
                        "ao",
                        "/api/evidence",
                        "review.txt",
                        "text/plain",
                        ("Reviewed for " + recommendation).getBytes(StandardCharsets.UTF_8),
                        "actionId",
                        action,
                        "title",
                        "Review",
                        "type",
                        "AUDIT",
                        "effectiveOn",
                        day)
                .hasStatus(201)
                .id();
        api.post("ao", "/api/actions/" + action + "/completion-claim", "{'evidenceIds':['" + evidence + "']," + on)
                .hasStatus(200);
        api.post("sro", "/api/actions/" + action + "/completion-decision", "{'verified':true," + on)
                .hasStatus(200);
        api.post("sro", path + "/delivery", "{" + on).hasStatus(200);
        api.post("sro", path + "/assurance-request", "{'evidenceIds':[]," + on).hasStatus(200);
        api.post(
                        "qa",
                        path + "/assurance",
                        "{'line':2,'level':'REASONABLE','criteria':[{'actionId':'" + action
                                + "','criterion':1,'level':'REASONABLE'}],'rationale':'Sampled.'," + on)
                .hasStatus(200);
    }

    /** The same to its closure by the board. */
    void close(String recommendation, String day) {
        ready(recommendation, day);
        String meeting = meeting(day);
        api.post(
                        "chair",
                        "/api/recommendations/" + recommendation + "/closure",
                        "{'meetingId':'" + meeting + "','rationale':'Done.','impactWaiver':'Seen in May.',"
                                + "'embeddingWaiver':'It cannot be undone.','effectiveOn':'" + day + "'}")
                .hasStatus(200);
    }

    /** A meeting of its board, open and quorate. */
    String meeting(String day) {
        BoardMembers.appoint(api, inspection);
        String on = "'effectiveOn':'" + day + "'}";
        String meeting = api.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + inspection + "','title':'Board','heldOn':'" + day + "','quorum':2," + on)
                .hasStatus(201)
                .id();
        api.post("clerk", "/api/meetings/" + meeting + "/opening", "{'present':['chair','bm']," + on)
                .hasStatus(200);
        return meeting;
    }
}
