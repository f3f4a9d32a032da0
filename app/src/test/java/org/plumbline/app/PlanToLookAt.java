package org.plumbline.app;

/** A plan with one priority and a frozen version, of an inspection that no other test plans for. */
final class PlanToLookAt {

    private static final Visited PLANNED = new Visited(new Api(RunningApp.port()), "89919");

    private PlanToLookAt() {}

    static String recommendation() {
        return PLANNED.recommendation(1);
    }

    /** The same one each time. */
    static String id() {
        Api api = new Api(RunningApp.port());
        String recommendation = PLANNED.recommendation(1);
        api.post(
                "dcs",
                "/api/recommendations/" + recommendation + "/response",
                "{'decision':'ACCEPTED','effectiveOn':'2024-04-02'}");
        String plan = api.post(
                        "pm",
                        "/api/plans",
                        "{'inspectionIds':['" + PLANNED.inspection() + "'],'title':'Better together',"
                                + "'startsOn':'2024-04-01','endsOn':'2026-03-31','chain':'board-council',"
                                + "'effectiveOn':'2024-04-02'}",
                        "Idempotency-Key",
                        "plan of the pages")
                .hasStatus(201)
                .id();
        String priority =
                "{'title':'Care leavers','sroOffice':'Head of Service','sro':'sro','effectiveOn':'2024-04-02'}";
        String priorityId = api.post(
                        "pm",
                        "/api/plans/" + plan + "/priorities",
                        priority,
                        "Idempotency-Key",
                        "priority of the pages")
                .text("priorityId");
        api.post(
                "pm",
                "/api/plans/" + plan + "/priorities/" + priorityId + "/recommendations",
                "{'recommendationId':'" + recommendation + "','effectiveOn':'2024-04-02'}");
        Api.Answer frozen = api.post("pm", "/api/plans/" + plan + "/versions", "{'effectiveOn':'2024-04-02'}");
        api.get("pm", "/api/plans/" + plan + "?after=" + plan + ":" + (frozen.status() == 200 ? 3 : 0));
        return plan;
    }
}
