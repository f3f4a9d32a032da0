package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.Chromium.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Looking at the past, in Chromium. */
@ExtendWith(Chromium.class)
class PastPagesTest {

    private static final Story STORY = Story.shared();

    @Test
    void nobody_leaves_the_past_without_asking_to() {
        signIn("ia");
        visit("/recommendations?q=of&overdue=&asAt=88888888&effectiveOn=2025-01-15");
        assertThat(hrefs("main a, nav a"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asAt=88888888", "effectiveOn=2025-01-15"));
        browser().findElement(By.cssSelector("main form button")).click();
        await(() -> assertThat(browser().getCurrentUrl()).contains("asAt=88888888", "effectiveOn=2025-01-15", "q=of"));
        browser().findElement(By.id("as-at")).clear();
        browser().findElement(By.id("as-at")).sendKeys("99999999");
        browser().findElement(By.cssSelector(".plumbline-as-at__button")).click();
        await(() -> assertThat(browser().getCurrentUrl()).contains("asAt=99999999", "effectiveOn=2025-01-15", "q=of"));
        browser().findElement(By.partialLinkText("Back to now")).click();
        await(() -> assertThat(browser().getCurrentUrl()).contains("q=of").doesNotContain("asAt", "effectiveOn"));
        visit("/board?asAt=88888888&inspection=" + STORY.inspection());
        browser().findElement(By.id("true-on")).sendKeys("2025-01-15");
        browser().findElement(By.cssSelector(".plumbline-as-at__button")).click();
        await(() -> assertThat(browser().getCurrentUrl()).contains("inspection=" + STORY.inspection()));
        assertThat(hrefs("main a"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asAt=88888888"));
        assertNothingIsComplainedOf();
    }
}
