package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.Chromium.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Each page in Chromium, with nothing in its console. */
@ExtendWith(Chromium.class)
class EveryPageTest {

    private static final Story STORY = Story.shared();

    @Test
    void every_page_opens_without_complaint() {
        Api api = new Api(RunningApp.port());
        Visited visited = new Visited(api, "89918");
        String visit = visited.spoken("2024-09-10", "2024-09-11");
        visited.letter(visit, "2024-10-01", 1);
        api.post(
                        "pm",
                        "/api/visits/" + visit + "/findings",
                        "{'recommendationId':'" + visited.recommendation(2)
                                + "','direction':'PROGRESS','quote':'Visits are timely.','page':2}")
                .hasStatus(200);
        signIn("pm");
        String risk = RiskOverTheApiTest.toLookAt();
        String meeting = MeetingOverTheApiTest.toLookAt(MeetingOverTheApiTest.meeting("2025-04-29", ""));
        for (String place : List.of(
                "/board",
                "/recommendations",
                "/recommendations?overdue=true&q=x",
                "/recommendations/" + STORY.recommendation(),
                "/actions",
                "/actions/" + STORY.action(),
                "/my-actions",
                "/imports",
                "/imports/" + STORY.inspection(),
                "/imports/" + STORY.inspection() + "/rules",
                "/imports/" + BoardRulesTest.board() + "/rules",
                "/meetings/" + BoardRulesTest.nextMeeting(),
                "/steps/AdoptRules?inspectionId=" + STORY.inspection()
                        + "&secondLine=PRIORITY_ACTION&chairAttends=false",
                "/measures",
                "/meetings",
                "/visits",
                "/visits/" + visit,
                "/recommendations/" + visited.recommendation(2),
                "/steps/RecordVisitFinding?visitId=" + visit + "&about=" + visited.inspection(),
                "/plans",
                "/plans/" + PlanToLookAt.id(),
                "/steps/DraftPlan",
                "/steps/LinkRecommendation?planId=" + PlanToLookAt.id(),
                "/obligations",
                "/privacy",
                "/meetings/" + meeting + "?after=" + meeting + ":7",
                "/steps/AgreeMinutes?meetingId=" + meeting,
                "/steps/PublishPapers?meetingId=" + meeting + "&position=3",
                "/risks/" + risk + "?after=" + risk + ":4",
                "/risks",
                "/steps/IdentifyRisk?about=" + STORY.inspection() + "&inspectionId=" + STORY.inspection(),
                "/steps/AssessRisk?riskId=" + risk,
                "/evidence",
                "/evidence?state=ACCEPTED",
                "/evidence/" + evidence(),
                "/history",
                "/accessibility",
                "/frameworks",
                "/history?item=" + STORY.action(),
                "/board?asAt=1",
                "/steps/DefineMeasure?about=" + STORY.inspection(),
                "/steps/AddAction?about=" + STORY.inspection())) {
            visit(place);
            assertThat(browser().findElement(By.tagName("h1")).getText())
                    .as(place)
                    .isNotBlank();
            assertThat(browser().getTitle()).as(place).endsWith("– Plumbline").doesNotContain("problem");
        }
        assertNothingIsComplainedOf();
    }

    private static String evidence() {
        return new Api(RunningApp.port())
                .get("ia", "/api/evidence")
                .body()
                .at("/items/0/id")
                .asString();
    }
}
