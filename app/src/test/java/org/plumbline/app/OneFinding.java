package org.plumbline.app;

import java.time.LocalDate;

/** An inspection entered by hand, with one recommendation that the authority accepted. */
record OneFinding(String inspection, String recommendation) {

    /**
     * @param urn of an authority that no other test has
     * @param firstDay of twelve days on site; it is registered three days after them
     * @param receivedOn the report; its finding is confirmed the day after, and accepted on the next
     */
    static OneFinding accepted(Api api, String urn, LocalDate firstDay, LocalDate receivedOn) {
        String inspection = api.post("pm", "/api/inspections", """
                {'framework': 'ILACS', 'authority': 'Fenshire', 'urn': '%s', 'firstDay': '%s', 'lastDay': '%s',
                 'effectiveOn': '%s'}""".formatted(
                                urn, firstDay, firstDay.plusDays(11), firstDay.plusDays(14)))
                .hasStatus(201)
                .id();
        String path = "/api/inspections/" + inspection;
        api.post("pm", path + "/receipt", "{'receivedOn':'" + receivedOn + "','effectiveOn':'" + receivedOn + "'}")
                .hasStatus(200);
        api.post("pm", path + "/findings", """
                {'judgements': [{'name': 'Overall effectiveness', 'grade': 'GOOD'}],
                 'findings': [{'position': 1, 'kind': 'AREA_FOR_IMPROVEMENT', 'text': 'Visit children sooner.',
                               'page': 1}], 'effectiveOn': '%s'}""".formatted(receivedOn.plusDays(1)))
                .hasStatus(200);
        String recommendation = api.post(
                        "pm2",
                        "/api/report-imports/" + inspection + "/confirmation",
                        "{'receivedOn':'" + receivedOn + "','acknowledgedWarnings':[],'effectiveOn':'"
                                + receivedOn.plusDays(1) + "'}")
                .hasStatus(200)
                .body()
                .at("/recommendationIds/0")
                .asString();
        api.post(
                        "dcs",
                        "/api/recommendations/" + recommendation + "/response",
                        "{'decision':'ACCEPTED','effectiveOn':'" + receivedOn.plusDays(2) + "'}")
                .hasStatus(200);
        return new OneFinding(inspection, recommendation);
    }
}
