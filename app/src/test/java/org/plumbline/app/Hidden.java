package org.plumbline.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** An inspection with one of everything about it, each with a word in it that nobody may read who may not. */
final class Hidden {

    /** What every word that stands for something hidden begins with. */
    static final String WORD = "Zephyr";

    private final Api api = new Api(RunningApp.port());
    private final String framework;
    private final String word;
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** @param urn an authority's number that no other test uses */
    private Hidden(String framework, String kind, String urn, String word, String grade) {
        this.framework = framework;
        this.word = word;
        String inspection = made("pm", "/api/inspections", """
                {'framework': '%s', 'authority': 'Zephyrfeather Council', 'urn': '%s', 'firstDay': '2025-02-03',
                 'lastDay': '2025-02-07'}""".formatted(framework, urn));
        ids.put("inspections", inspection);
        ids.put("report-imports", inspection);
        api.post("pm", "/api/inspections/" + inspection + "/receipt", "{'receivedOn':'2025-02-20'}")
                .hasStatus(200);
        api.post("pm", "/api/inspections/" + inspection + "/findings", """
                        {'judgements': [%s], 'findings': [{'position': 1, 'kind': '%s',
                          'text': 'The %s service is late.', 'page': 2}]}""".formatted(grade, kind, word))
                .hasStatus(200);
        String recommendation = api.post(
                        "pm2",
                        "/api/report-imports/" + inspection + "/confirmation",
                        "{'receivedOn':'2025-02-20','acknowledgedWarnings':[]}")
                .hasStatus(200)
                .body()
                .at("/recommendationIds/0")
                .asString();
        ids.put("recommendations", recommendation);
        api.post("dcs", "/api/recommendations/" + recommendation + "/response", "{'decision':'ACCEPTED'}")
                .hasStatus(200);
        about(inspection, recommendation);
    }

    private void about(String inspection, String recommendation) {
        String action = made("pm", "/api/actions", """
                {'recommendationIds': ['%s'], 'title': 'Repair Zephyrfeather', 'owner': 'ao', 'ownerRole': 'Manager',
                 'startOn': '2025-03-03', 'dueOn': '2025-04-30', 'successCriteria': ['Zephyrfeather works']}""".formatted(recommendation));
        ids.put("actions", action);
        ids.put(
                "evidence",
                api.upload(
                                "ao",
                                "/api/evidence",
                                "note.txt",
                                "text/plain",
                                (framework + " note").getBytes(StandardCharsets.UTF_8),
                                "actionId",
                                action,
                                "title",
                                word + " note",
                                "type",
                                "AUDIT")
                        .hasStatus(201)
                        .id());
        ids.put("measures", made("pm", "/api/measures", """
                {'code': 'Q1', 'title': 'Zephyrfeather in time', 'recommendationIds': ['%s'],
                 'polarity': 'HIGHER_IS_BETTER', 'unit': 'PERCENT', 'baseline': 40, 'baselineFrom': '2025-01-01',
                 'trajectory': [{'by': '2025-12-31', 'value': 90}], 'amberWithin': 5, 'frequency': 'MONTHLY',
                 'source': 'Tracker'}""".formatted(recommendation)));
        ids.put("risks", made("pm", "/api/risks", """
                {'inspectionId': '%s', 'title': 'Zephyrfeather fails', 'cause': 'Age', 'event': 'It stops',
                 'consequence': 'Waiting', 'recommendationIds': ['%s'], 'ownerRole': 'Manager', 'owner': 'ao',
                 'reviewOn': '2030-01-01'}""".formatted(inspection, recommendation)));
        ids.put("meetings", made("clerk", "/api/meetings", """
                {'inspectionId': '%s', 'title': 'Zephyrfeather board', 'heldOn': '%s', 'quorum': 2}""".formatted(
                        inspection, LocalDate.now(ZoneId.of("Europe/London")))));
        ids.put("visits", made("clerk", "/api/visits", """
                {'inspectionId': '%s', 'focusAreas': ['Zephyrfeather'], 'firstDay': '2025-09-02',
                 'lastDay': '2025-09-03', 'effectiveOn': '2025-09-01'}""".formatted(inspection)));
        ids.put("plans", made("pm", "/api/plans", """
                {'inspectionIds': ['%s'], 'title': 'Plan for Zephyrfeather', 'startsOn': '2025-04-01',
                 'endsOn': '2027-03-31', 'chain': 'board'}""".formatted(inspection)));
    }

    /** Not published yet. */
    static Hidden underEmbargo() {
        Hidden hidden = new Hidden(
                "ILACS",
                "AREA_FOR_IMPROVEMENT",
                "89931",
                "Zephyrembargo",
                "{'name': 'Overall effectiveness', 'grade': 'GOOD'}");
        hidden.api
                .post(
                        "dcs",
                        "/api/risks/" + hidden.ids.get("risks") + "/publication-decision",
                        "{'publication':'PARTNERSHIP','reason':'Zephyrembargo'}")
                .hasStatus(200);
        return hidden;
    }

    /** One person's case stands behind it. */
    static Hidden restricted() {
        return new Hidden("LGSCO", "REMEDY", "89932", "Zephyrcase", "");
    }

    /** For officers and the board. */
    static Hidden sensitive() {
        return new Hidden(
                "INTERNAL_AUDIT",
                "RECOMMENDATION",
                "89933",
                "Zephyraudit",
                "{'name': 'Opinion', 'grade': 'LIMITED_ASSURANCE'}");
    }

    /** By the part of a path that is before the id. */
    Map<String, String> ids() {
        return ids;
    }

    String word() {
        return word;
    }

    String framework() {
        return framework;
    }

    private String made(String user, String path, String body) {
        Api.Answer answer =
                api.post(user, path, body.replace("Zephyrfeather", word)).hasStatus(201);
        api.get("ia", path + "?after=" + answer.id() + ":0").hasStatus(200);
        return answer.id();
    }
}
