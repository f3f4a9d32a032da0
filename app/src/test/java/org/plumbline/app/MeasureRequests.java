package org.plumbline.app;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** What is asked of measures in the tests: care leavers in touch, 41% in March 2024, 90% asked for by March 2025. */
final class MeasureRequests {

    static final Api API = new Api(RunningApp.port());

    private static final AtomicInteger CODES = new AtomicInteger();

    private MeasureRequests() {}

    static String defined() {
        return API.post("pm", "/api/measures", definition(code(), recommendation()))
                .hasStatus(201)
                .id();
    }

    static JsonNode read(String path, int version) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return API.get("ia", path + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body();
    }

    static List<String> fields(Api.Answer answer) {
        return answer.hasStatus(400)
                .body()
                .get("violations")
                .valueStream()
                .map(v -> v.get("field").asString())
                .toList();
    }

    static String recommendation() {
        return Story.shared().recommendation();
    }

    static String code() {
        return "M" + CODES.incrementAndGet();
    }

    static String definition(String code, String recommendation) {
        return """
            {'code':'%s','title':'In touch','recommendationIds':['%s'],'polarity':'HIGHER_IS_BETTER',
             'unit':'PERCENT','baseline':41,'baselineFrom':'2024-03-01',
             'trajectory':[{'by':'2025-03-31','value':90}],'amberWithin':5,'frequency':'MONTHLY',
             'source':'Case system','effectiveOn':'2024-04-10'}\
            """.formatted(code, recommendation);
    }

    static String figure(String period, int numerator, int denominator, String on) {
        return "{'periodFrom':'%s','numerator':%d,'denominator':%d,'provisional':false,'effectiveOn':'%s'}"
                .formatted(period, numerator, denominator, on);
    }

    static String revision(String period, int numerator, int denominator, String on) {
        return "{'periodFrom':'%s','numerator':%d,'denominator':%d,'provisional':false,'reason':'Late returns.','effectiveOn':'%s'}"
                .formatted(period, numerator, denominator, on);
    }

    static String thresholds(String meeting) {
        return "{'amberWithin':1,'reason':'The figures are steadier.','meetingId':'%s','effectiveOn':'2024-09-10'}"
                .formatted(meeting);
    }

    static String retirement(String meeting, String on) {
        return "{'reason':'Counted elsewhere.','meetingId':'%s','effectiveOn':'%s'}".formatted(meeting, on);
    }

    /** An open meeting of the board, at which one member is not enough. */
    static String meeting(String heldOn) {
        String meeting = API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'%s','title':'Board','heldOn':'%s','quorum':2,'effectiveOn':'2024-09-01'}"
                                .formatted(Story.shared().inspection(), heldOn))
                .hasStatus(201)
                .id();
        API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/opening",
                        "{'present':['chair','bm'],'effectiveOn':'%s'}".formatted(heldOn))
                .hasStatus(200);
        return meeting;
    }

    static void close(String meeting, String on) {
        API.post("clerk", "/api/meetings/" + meeting + "/closing", "{'effectiveOn':'%s'}".formatted(on))
                .hasStatus(200);
    }

    static String target(String meeting) {
        return "{'trajectory':[{'by':'2026-03-31','value':90}],'reason':'Fewer advisers.','meetingId':'%s','effectiveOn':'2024-09-10'}"
                .formatted(meeting);
    }
}
