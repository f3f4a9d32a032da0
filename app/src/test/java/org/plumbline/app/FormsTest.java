package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.Chromium.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What people type, in Chromium. */
@ExtendWith(Chromium.class)
class FormsTest {

    private static final Story STORY = Story.shared();

    @Test
    void a_refused_step_says_why_and_keeps_what_was_typed() {
        signIn("ao");
        visit("/steps/ReportProgress?back=/actions&actionId=" + STORY.action());
        browser().findElement(By.id("narrative")).sendKeys("Too late");
        browser().findElement(By.id("forecastOn")).sendKeys("2025-03-01");
        browser().findElement(By.id("selfRating")).click();
        submit();
        assertThat(browser().findElement(By.className("govuk-error-summary")).getText())
                .contains("ALREADY_COMPLETE");
        assertThat(browser().getTitle()).startsWith("Error: ");
        assertThat(browser().findElement(By.id("narrative")).getAttribute("value"))
                .isEqualTo("Too late");
    }

    @Test
    void a_missing_field_is_named_beside_itself() {
        signIn("clerk");
        visit("/steps/ScheduleMeeting?inspectionId=" + STORY.inspection() + "&back=/meetings");
        browser().findElement(By.id("title")).sendKeys("Improvement board, May");
        submit();
        assertThat(browser().findElement(By.className("govuk-error-summary")).getText())
                .contains("Held on");
        browser().findElement(By.id("heldOn")).sendKeys("2025-05-20");
        browser().findElement(By.id("quorum")).sendKeys("3");
        submit();
        assertThat(browser().findElement(By.tagName("h1")).getText()).isEqualTo("Improvement board, May");
        assertThat(browser()
                        .findElement(By.className("govuk-notification-banner"))
                        .getText())
                .contains("Saved");
    }

    @Test
    void a_measure_is_defined_followed_and_drawn() {
        signIn("pm");
        visit("/measures");
        follow(browser().findElement(By.cssSelector("a[href*='DefineMeasure'][href*='" + STORY.inspection() + "']")));
        type("code", "PAGE1");
        type("title", "Supervision in month");
        browser().findElement(By.name("recommendationIds")).click();
        choose("polarity", "HIGHER_IS_BETTER");
        choose("unit", "PERCENT");
        choose("frequency", "MONTHLY");
        type("baseline", "68");
        type("baselineFrom", "2024-03-01");
        type("trajectory", "by spring 95");
        type("amberWithin", "5");
        type("source", "Supervision tracker");
        submit();
        assertThat(browser().findElement(By.className("govuk-error-summary")).getText())
                .contains("a day and a number on each line");
        type("trajectory", "2024-09-30 80\n2025-03-31 95");
        submit();
        assertThat(browser().findElement(By.tagName("main")).getText())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-7")
                .contains("No figure has been recorded yet", "April 2024", "95% by 31 March 2025");
        assertThat(browser().findElements(By.cssSelector("svg.plumbline-chart__line")))
                .isEmpty();
        figure("2024-04-01", "140", "200");
        figure("2024-05-01", "1", "3");
        figure("2024-06-01", "110", "200");
        assertThat(browser().findElement(By.cssSelector("figure table")).getText())
                .contains("April 2024", "70%", "140 of 200", "suppressed (few cases)", "▲ Red", "short");
        assertThat(browser().findElements(By.cssSelector("svg.plumbline-chart__line .plumbline-chart__dot")))
                .as("the baseline and two figures")
                .hasSize(3);
        visit("/measures");
        assertThat(browser().findElement(By.xpath("//tr[contains(., 'PAGE1')]")).getText())
                .contains("55%", "▲ Red", "Too early to say");
        visit("/recommendations/" + STORY.recommendation());
        assertNothingIsComplainedOf();
    }

    private static void figure(String period, String numerator, String denominator) {
        follow(browser().findElement(By.linkText("Record the figure of a period")));
        type("periodFrom", period);
        type("numerator", numerator);
        type("denominator", denominator);
        choose("provisional", "false");
        submit();
    }
}
