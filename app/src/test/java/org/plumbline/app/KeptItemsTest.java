package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Council.Inspected;

/** One item kept to fewer people than its report: it is not there for the others, and nothing else speaks of it. */
class KeptItemsTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89976");
    private static final LocalDate YESTERDAY = Council.TODAY.minusDays(1);

    @Test
    void a_recommendation_is_kept_with_its_actions_their_evidence_and_what_the_board_said_of_it() {
        Inspected inspected = published();
        String kept = inspected.recommendationIds().get(0);
        String open = inspected.recommendationIds().get(1);
        String action = added(kept);
        String evidence = COUNCIL.evidence(action, "Minutes of the partnership", "classification", "PUBLIC");
        String meeting = COUNCIL.meeting(inspected.id(), YESTERDAY);
        considered(meeting, kept);
        considered(meeting, open);
        long spoken = COUNCIL.agreed(inspected.id(), meeting, YESTERDAY);
        List<String> of =
                List.of("/api/recommendations/" + kept, "/api/actions/" + action, "/api/evidence/" + evidence);
        of.forEach(path -> API.get("scr", path).hasStatus(200));
        assertThat(spokenOf("scr", meeting, spoken)).isEqualTo(2);

        decided("/api/recommendations/" + kept, "PARTNERSHIP");
        of.forEach(path -> API.get("scr", path).hasStatus(404));
        of.forEach(path -> API.get("scr", path + "?effectiveOn=2025-03-05").hasStatus(404));
        of.forEach(path -> API.get("ext", path).hasStatus(200));
        API.get("scr", "/api/recommendations/" + open).hasStatus(200);
        assertThat(spokenOf("scr", meeting, spoken)).isEqualTo(1);
        assertThat(spokenOf("ext", meeting, spoken)).isEqualTo(2);
        assertThat(decisions("scr", kept)).isZero();
        assertThat(decisions("ext", kept)).isEqualTo(1);

        decided("/api/recommendations/" + kept, "PUBLIC");
        of.forEach(path -> API.get("scr", path).hasStatus(200));
    }

    @Test
    void a_frozen_plan_is_open_to_those_alone_to_whom_all_it_says_is_open() {
        Inspected inspected = published();
        String action = added(inspected.recommendationIds().getFirst());
        String frozen = frozen(inspected, inspected.recommendationIds().getFirst());
        API.get("scr", frozen).hasStatus(200);
        decided("/api/actions/" + action, "OFFICIAL_SENSITIVE");
        API.get("scr", frozen).hasStatus(404);
        API.get("ext", frozen).hasStatus(404);
        API.get("ao", frozen).hasStatus(200);
        API.get("scr", frozen.replaceFirst("/versions/1$", "")).hasStatus(200);
    }

    @Test
    void a_frozen_plan_is_closed_with_an_action_that_another_inspection_has_first() {
        Inspected one = published();
        Inspected other = published();
        String recommendation = one.recommendationIds().getFirst();
        String action = API.post(
                        "pm",
                        "/api/actions",
                        Council.action(List.of(other.recommendationIds().getFirst(), recommendation)))
                .hasStatus(201)
                .id();
        String frozen = frozen(one, recommendation);
        API.get("scr", frozen).hasStatus(200);
        decided("/api/actions/" + action, "PARTNERSHIP");
        API.get("scr", frozen).hasStatus(404);
        API.get("ext", frozen).hasStatus(200);
    }

    @Test
    void what_is_kept_does_not_come_to_light_in_the_place_of_something_else() {
        Inspected inspected = published();
        String kept = inspected.recommendationIds().get(0);
        String open = inspected.recommendationIds().get(1);
        added(kept);
        decided("/api/recommendations/" + kept, "PARTNERSHIP");
        String meeting = COUNCIL.meeting(inspected.id());
        API.post(
                        "chair",
                        "/api/meetings/" + meeting + "/decisions",
                        "{'type':'SUPERSEDE_RECOMMENDATION','targets':['" + kept + "'],'text':'One covers both.'}")
                .hasStatus(200);
        String merging = "{'intoId':'" + open + "','reason':'The same.','decisionMeetingId':'" + meeting + "'}";
        API.post("pm", "/api/recommendations/" + kept + "/merger", merging).isRefused("SUCCESSOR_SEEN_BY_MORE");
        decided("/api/recommendations/" + open, "PARTNERSHIP");
        API.post("pm", "/api/recommendations/" + kept + "/merger", merging).hasStatus(200);
    }

    @Test
    void the_page_of_an_item_says_who_may_see_it_and_why() {
        String action = added(published().recommendationIds().getFirst());
        String path = "/actions/" + action;
        assertThat(Pages.signedIn("pm").open(path).body())
                .contains("ClassifyAction")
                .doesNotContain("About one office.");
        decided("/api" + path, "OFFICIAL_SENSITIVE");
        assertThat(Pages.signedIn("ao").open(path).body())
                .contains("Officers and the board.", "About one office.")
                .doesNotContain("ClassifyAction");
        API.post("dcs", "/api" + path + "/publication-decision", "{'publication':'NOBODY','reason':'No'}")
                .hasStatus(400);
        for (String kind : new String[] {"recommendations", "measures", "risks"}) {
            API.post(
                            "pm",
                            "/api/" + kind + "/" + action + "/publication-decision",
                            "{'publication':'PARTNERSHIP','reason':'No'}")
                    .hasStatus(404);
        }
        API.post("pm", "/api/risks/none/publication-decision", "{'publication':'PUBLIC','reason':'No'}")
                .hasStatus(404);
    }

    /** The content of the first version of a plan that holds the recommendation and is live. */
    private static String frozen(Inspected inspected, String recommendation) {
        String plan = API.post("pm", "/api/plans", """
                        {'inspectionIds': ['%s'], 'title': 'Plan', 'startsOn': '2025-03-01', 'endsOn': '2026-03-31',
                         'chain': 'board'}""".formatted(inspected.id()))
                .hasStatus(201)
                .id();
        String priority = API.post(
                        "pm",
                        "/api/plans/" + plan + "/priorities",
                        "{'title':'Practice','sroOffice':'Director','sro':'sro'}")
                .hasStatus(200)
                .text("priorityId");
        API.post(
                        "pm",
                        "/api/plans/" + plan + "/priorities/" + priority + "/recommendations",
                        "{'recommendationId':'" + recommendation + "'}")
                .hasStatus(200);
        API.post("pm", "/api/plans/" + plan + "/versions", "{}").hasStatus(200);
        API.post(
                        "chair",
                        "/api/plans/" + plan + "/approval",
                        "{'versionNumber':1,'body':'Improvement Board','meetingId':'" + COUNCIL.meeting(inspected.id())
                                + "'}")
                .hasStatus(200);
        long version = API.post("pm", "/api/plans/" + plan + "/going-live", "{}")
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
        API.get("ia", "/api/plans/" + plan + "?after=" + plan + ":" + version).hasStatus(200);
        return "/api/plans/" + plan + "/versions/1";
    }

    private static Inspected published() {
        Inspected inspected = COUNCIL.inspection(FirstDays.next(), 2);
        API.post("pm", "/api/inspections/" + inspected.id() + "/publication", "{'publishedOn':'2025-03-03'}")
                .hasStatus(200);
        return inspected;
    }

    /** No two inspections of an authority begin on one day. */
    private static final class FirstDays {

        private static LocalDate last = LocalDate.of(2025, 1, 6);

        static synchronized LocalDate next() {
            last = last.plusDays(1);
            return last;
        }
    }

    private static String added(String recommendation) {
        return API.post("pm", "/api/actions", Council.action(List.of(recommendation)))
                .hasStatus(201)
                .id();
    }

    private static long considered(String meeting, String target) {
        return API.post(
                        "clerk",
                        "/api/meetings/" + meeting + "/considerations",
                        "{'targets':['" + target + "'],'note':'Noted.','effectiveOn':'" + YESTERDAY + "'}")
                .hasStatus(200)
                .body()
                .get("version")
                .asLong();
    }

    private static void decided(String path, String publication) {
        Api.Answer decided = API.post(
                        "dcs",
                        path + "/publication-decision",
                        "{'publication':'" + publication + "','reason':'About one office.'}")
                .hasStatus(200);
        API.get(
                        "ia",
                        "/api/item-publications?after=" + decided.id() + ":"
                                + decided.body().get("version"))
                .hasStatus(200);
    }

    private static int spokenOf(String user, String meeting, long version) {
        return API.get(user, "/api/meetings/" + meeting + "?after=" + meeting + ":" + version)
                .hasStatus(200)
                .body()
                .get("considered")
                .size();
    }

    private static int decisions(String user, String item) {
        return API.get(user, "/api/item-publications?itemId=" + item)
                .hasStatus(200)
                .body()
                .get("total")
                .asInt();
    }
}
