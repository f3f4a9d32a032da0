package org.plumbline.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An authority with inspections by hand, in steps that several tests take. */
final class Council {

    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    private final Api api;
    private final String urn;

    /** @param urn an authority's number that no other test uses */
    Council(Api api, String urn) {
        this.api = api;
        this.urn = urn;
    }

    /** @param recommendationIds of findings that are accepted */
    record Inspected(String id, List<String> recommendationIds) {}

    /** An inspection begun on that day, with that many findings, each of them accepted. */
    Inspected inspection(LocalDate firstDay, int findings) {
        String id = api.post("pm", "/api/inspections", """
                        {'framework': 'ILACS', 'authority': 'Fenshire', 'urn': '%s', 'firstDay': '%s',
                         'lastDay': '%s'}""".formatted(urn, firstDay, firstDay.plusDays(4)))
                .hasStatus(201)
                .id();
        api.post("pm", "/api/inspections/" + id + "/receipt", "{'receivedOn':'" + firstDay.plusDays(20) + "'}")
                .hasStatus(200);
        String listed = IntStream.rangeClosed(1, findings)
                .mapToObj(i -> "{'position':" + i + ",'kind':'AREA_FOR_IMPROVEMENT','text':'Finding " + i + " of "
                        + firstDay + ".','page':2}")
                .collect(Collectors.joining(","));
        api.post(
                        "pm",
                        "/api/inspections/" + id + "/findings",
                        "{'judgements':[{'name':'Overall effectiveness','grade':'GOOD'}],'findings':[" + listed + "]}")
                .hasStatus(200);
        Api.Answer confirmed = api.post(
                        "pm2",
                        "/api/report-imports/" + id + "/confirmation",
                        "{'receivedOn':'" + firstDay.plusDays(20) + "','acknowledgedWarnings':[]}")
                .hasStatus(200);
        List<String> ids = new ArrayList<>();
        for (JsonNode recommendation : confirmed.body().get("recommendationIds")) {
            ids.add(recommendation.asString());
            api.post(
                            "dcs",
                            "/api/recommendations/" + recommendation.asString() + "/response",
                            "{'decision':'ACCEPTED'}")
                    .hasStatus(200);
        }
        return new Inspected(id, List.copyOf(ids));
    }

    /** A meeting of the board that oversees the inspection, open and quorate. */
    String meeting(String inspectionId) {
        return meeting(inspectionId, TODAY);
    }

    /** The same on an earlier day. */
    String meeting(String inspectionId, LocalDate day) {
        BoardMembers.appoint(api, inspectionId);
        String id = api.post("clerk", "/api/meetings", """
                        {'inspectionId': '%s', 'title': 'Improvement board', 'heldOn': '%s',
                         'quorum': 2, 'effectiveOn': '%s'}""".formatted(inspectionId, day, day))
                .hasStatus(201)
                .id();
        api.post(
                        "clerk",
                        "/api/meetings/" + id + "/opening",
                        "{'present':['chair','bm','dcs'],'effectiveOn':'" + day + "'}")
                .hasStatus(200);
        return id;
    }

    /** Closes a meeting of an earlier day; the next one, today, agrees its minutes. Answers with its version. */
    long agreed(String inspectionId, String meetingId, LocalDate day) {
        String path = "/api/meetings/" + meetingId;
        String on = "'effectiveOn':'" + day + "'}";
        api.post("clerk", path + "/closing", "{" + on).hasStatus(200);
        api.post("clerk", path + "/minutes", "{'minutes':'Noted by the board.'," + on)
                .hasStatus(200);
        String next = meeting(inspectionId);
        return api.post("chair", path + "/minutes/agreement", "{'atMeetingId':'" + next + "'}")
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
    }

    /** What adds an action of the owner {@code ao}. */
    static String action(List<String> recommendationIds) {
        return """
                {'recommendationIds': [%s], 'title': 'Joint protocol', 'owner': 'ao', 'ownerRole': 'Manager',
                 'startOn': '2025-03-03', 'dueOn': '2025-09-30', 'successCriteria': ['Signed by all']}""".formatted(quoted(recommendationIds));
    }

    /** Evidence for an action, submitted by its owner. */
    String evidence(String actionId, String title, String... more) {
        List<String> fields = Stream.concat(
                        Stream.of("actionId", actionId, "title", title, "type", "AUDIT"), Stream.of(more))
                .toList();
        return api.upload(
                        "ao", "/api/evidence", "file.txt", "text/plain", title.getBytes(StandardCharsets.UTF_8), fields)
                .hasStatus(201)
                .id();
    }

    static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
    }

    /** The decisions of a meeting, in their order. */
    List<JsonNode> decisions(String meetingId, long version) {
        return api.get("ia", "/api/meetings/" + meetingId + "?after=" + meetingId + ":" + version)
                .hasStatus(200)
                .body()
                .get("decisions")
                .valueStream()
                .toList();
    }

    /** What happened to an item, by name. */
    Stream<String> history(String path) {
        return api.get("ia", path + "/history")
                .hasStatus(200)
                .body()
                .get("items")
                .valueStream()
                .map(e -> e.get("name").asString());
    }
}
