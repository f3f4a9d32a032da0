package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Council.Inspected;
import tools.jackson.databind.JsonNode;

/** Who sits on a board, and who of those counts. */
class MembersOverTheApiTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Council COUNCIL = new Council(API, "89957");
    private static final Inspected BOARD = COUNCIL.inspection(LocalDate.of(2024, 9, 2), 1);
    private static final String MEMBERS = "/api/inspections/" + BOARD.id() + "/members";

    @Test
    void members_are_appointed_change_and_leave_and_every_day_is_told_as_it_was() {
        String inspection =
                API.post("pm", "/api/inspections", """
                        {'framework': 'ILACS', 'authority': 'Fenshire', 'urn': '89957', 'firstDay': '2024-11-04',
                         'lastDay': '2024-11-08', 'effectiveOn': '2024-12-02'}""").hasStatus(201).id();
        String path = "/api/inspections/" + inspection + "/members";
        assertThat(API.get("bm", path + "?after=" + inspection + ":0")
                        .hasStatus(200)
                        .body()
                        .at("/members"))
                .isEmpty();
        appointed(path, "chair", "CHAIR", "2025-01-06").hasStatus(200);
        appointed(path, "chair", "VOTING", "2025-02-03").isRefused("ALREADY_A_MEMBER");
        appointed(path, "bm", "CHAIR", "2025-02-03").isRefused("TWO_CHAIRS");
        appointed(path, "bm", "ATTENDING", "2025-02-03").hasStatus(200);
        API.post("clerk", path + "/bm/capacity", "{'capacity':'VICE_CHAIR','from':'2025-03-03'}")
                .hasStatus(200);
        API.post("clerk", path + "/dcs/end", "{'on':'2025-03-03'}").isRefused("NOT_A_MEMBER");
        API.post("clerk", path + "/chair/end", "{'on':'2024-12-31'}").isRefused("BEFORE_MEMBERSHIP");
        Api.Answer ended =
                API.post("pm", path + "/chair/end", "{'on':'2025-04-30'}").hasStatus(200);
        API.post("bm", path + "/bm/end", "{'on':'2025-04-30'}").hasStatus(403);

        String after = "after=" + ended.id() + ":" + ended.body().get("version");
        assertThat(sitting(path + "?" + after + "&effectiveOn=2025-02-10"))
                .containsExactly("chair CHAIR", "bm ATTENDING");
        assertThat(sitting(path + "?" + after + "&effectiveOn=2025-03-03"))
                .containsExactly("chair CHAIR", "bm VICE_CHAIR");
        assertThat(sitting(path + "?" + after)).containsExactly("bm VICE_CHAIR");
        API.get("scr", path).hasStatus(404);
    }

    private static List<String> sitting(String path) {
        return API.get("ia", path)
                .hasStatus(200)
                .body()
                .get("members")
                .valueStream()
                .filter(member -> member.get("sits").asBoolean())
                .map(member -> member.get("personId").asString() + " "
                        + member.get("capacity").asString())
                .toList();
    }

    @Test
    void a_person_has_one_id_and_nobody_counts_who_does_not_sit_on_the_board() {
        BoardMembers.appoint(API, BOARD.id());
        String meeting = scheduled();
        String opening = "/api/meetings/" + meeting + "/opening";
        Api.Answer spelled = API.post("clerk", opening, "{'present':['chair','bm','bm ','BM','b\\u200Bm']}")
                .hasStatus(400);
        assertThat(spelled.body().get("violations"))
                .extracting(v -> v.get("field").asString())
                .containsExactly("present[2]", "present[3]", "present[4]");
        assertThat(API.post("clerk", opening, "{'present':['chair','ghost1','ghost2','ghost3']}")
                        .status())
                .isIn(400, 422);
        Api.Answer outsiders =
                API.post("clerk", opening, "{'present':['chair','sro']}").hasStatus(400);
        assertThat(outsiders.body().at("/violations/0/field").asString()).isEqualTo("present[1]");
        assertThat(outsiders.body().at("/violations/0/rule").asString()).contains("sro", "not a member of this board");

        assertThat(API.post("clerk", opening, "{'present':['chair','chair','ia']}")
                        .hasStatus(200)
                        .text("notice"))
                .contains("not quorate");
        JsonNode open = API.get("ia", "/api/meetings/" + meeting + "?after=" + meeting + ":2")
                .hasStatus(200)
                .body();
        assertThat(open.get("present")).hasSize(2);
        assertThat(open.get("quorate").asBoolean()).isFalse();
        String decision =
                "{'type':'OTHER','targets':['" + BOARD.recommendationIds().getFirst() + "'],'text':'Noted.'}";
        API.post("chair", "/api/meetings/" + meeting + "/decisions", decision).isRefused("NO_QUORUM");
        API.post("clerk", "/api/meetings/" + meeting + "/attendance", "{'present':['bm','dcs']}")
                .hasStatus(200);
        API.post("chair", "/api/meetings/" + meeting + "/decisions", decision).isRefused("NOT_IN_THE_CHAIR");
        API.post("clerk", "/api/meetings/" + meeting + "/attendance", "{'present':['chair','bm']}")
                .hasStatus(200);
        API.post("chair", "/api/meetings/" + meeting + "/decisions", decision).hasStatus(200);
    }

    private static String scheduled() {
        return API.post("clerk", "/api/meetings", """
                        {'inspectionId': '%s', 'title': 'Improvement board', 'heldOn': '%s',
                         'quorum': 2}""".formatted(
                                BOARD.id(), LocalDate.now(java.time.ZoneId.of("Europe/London"))))
                .hasStatus(201)
                .id();
    }

    private static Api.Answer appointed(String path, String person, String capacity, String from) {
        return API.post(
                "clerk", path, "{'personId':'" + person + "','capacity':'" + capacity + "','from':'" + from + "'}");
    }
}
