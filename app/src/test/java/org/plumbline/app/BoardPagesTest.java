package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.Chromium.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What a board looks at, in Chromium. */
@ExtendWith(Chromium.class)
class BoardPagesTest {

    private static final Story STORY = Story.shared();
    private static final Api API = new Api(RunningApp.port());

    @Test
    void the_board_keeps_reported_assured_embedded_and_closed_apart() {
        signIn("chair");
        visit("/board?inspection=" + STORY.inspection() + "&after=" + STORY.recommendation() + ":" + STORY.version());
        assertThat(browser().findElements(By.cssSelector(".govuk-summary-list__row")).stream()
                        .map(row -> row.getText().lines().findFirst().orElse("")))
                .containsExactly("Reported 1 of 7", "Assured 1 of 7", "Embedded 0 of 7", "Closed 1 of 7");
        assertNothingIsComplainedOf();
    }

    @Test
    void the_page_of_a_plan_says_what_is_under_each_priority_and_which_body_is_next() {
        signIn("pm");
        visit("/plans/" + PlanToLookAt.id());
        String page = browser().findElement(By.tagName("main")).getText();
        assertThat(page)
                .contains("Improvement Board ▶ Next", "Full Council Later")
                .doesNotContain("??");
        assertThat(browser()
                        .findElements(By.cssSelector(
                                "main table a[href='/recommendations/" + PlanToLookAt.recommendation() + "']")))
                .hasSize(1);
        assertNothingIsComplainedOf();
    }

    @Test
    void the_rules_of_a_board_are_told_with_what_each_adoption_changed_and_the_form_begins_with_them() {
        signIn("chair");
        visit("/imports/" + BoardRulesTest.board() + "/rules");
        assertThat(main())
                .contains(
                        "Version 1 of the board’s rules, in force since 1 April 2025.",
                        "A score up to 2 is low, from 3 to 5 medium, from 6 to 7 high, from 8 very high.",
                        "Adopted on 1 April 2025 at Improvement board",
                        "Before: No measure shows figures of fewer than 5 cases.")
                .doesNotContain("??", "rules.");
        browser().findElement(By.partialLinkText("Adopt the rules")).click();
        assertThat(browser().findElement(By.id("lowUpTo")).getDomProperty("value"))
                .isEqualTo("2");
        assertThat(browser().findElements(By.cssSelector("input[name=secondLine]:checked")))
                .hasSize(2);
        assertThat(browser()
                        .findElement(By.cssSelector("input[name=chairAttends]:checked"))
                        .getDomAttribute("value"))
                .isEqualTo("true");
        visit("/imports/" + BoardRulesTest.board() + "/rules?effectiveOn=2025-03-31");
        assertThat(main()).contains("The board has adopted no rules of its own by this day");
        visit("/meetings/" + BoardRulesTest.nextMeeting());
        assertThat(main()).contains("Head of service: the date has moved once, and 1 June 2025 is proposed.");
        visit("/board?inspection=" + BoardRulesTest.board());
        assertThat(main()).contains("Owners on the agenda");
        assertNothingIsComplainedOf();
    }

    @Test
    void members_are_told_in_words_and_a_meeting_below_its_quorum_says_that_it_decides_nothing() {
        signIn("clerk");
        visit("/imports/" + STORY.inspection() + "/members");
        assertThat(main())
                .contains("Members of the board", "chair Chair 1 January 2024", "ia Attends, does not vote")
                .doesNotContain("??");
        browser().findElement(By.partialLinkText("Appoint a member")).click();
        assertThat(main()).contains("Capacity", "Vice-chair", "First day");

        String meeting = MeetingOverTheApiTest.meeting("2025-04-01", "");
        API.post("clerk", "/api/meetings/" + meeting + "/opening", "{'present':['chair','ia']}")
                .hasStatus(200);
        visit("/meetings/" + meeting + "?after=" + meeting + ":2");
        assertThat(main())
                .contains(
                        "One member who votes present, quorum 2: not quorate. The meeting can decide nothing",
                        "chair, Chair")
                .doesNotContain("??");
        signIn("chair");
        visit("/steps/TakeDecision?back=/board&meetingId=" + meeting);
        assertThat(main())
                .contains(
                        "Something else. The minutes record it; nothing follows from it",
                        "Action: Joint housing protocol")
                .doesNotContain("Close a recommendation", "??");
        assertNothingIsComplainedOf();
    }
}
