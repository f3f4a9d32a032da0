package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;

/** The pages in Chromium, as the chair and an action owner use them. */
class PagesBrowserTest {

    @SuppressWarnings("NullAway.Init")
    private static ChromeDriver browser;

    @SuppressWarnings("NullAway.Init")
    private static Story story;

    @BeforeEach
    void open() {
        Path chromium = find("chromium");
        Path driver = find("chromedriver");
        assumeTrue(
                Files.isExecutable(chromium) && Files.isExecutable(driver),
                "Browser tests are skipped: apt-get install chromium chromium-driver enables them");
        if (browser == null) {
            browser = start(chromium, driver);
            story = Story.shared();
        }
    }

    private static ChromeDriver start(Path chromium, Path driver) {
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--window-size=1200,900");
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void the_board_keeps_reported_assured_embedded_and_closed_apart() {
        signIn("chair");
        visit("/board?inspection=" + story.inspection() + "&after=" + story.recommendation() + ":" + story.version());
        assertThat(browser.findElements(By.cssSelector(".govuk-summary-list__row")).stream()
                        .map(row -> row.getText().lines().findFirst().orElse("")))
                .containsExactly("Reported 1 of 7", "Assured 1 of 7", "Embedded 0 of 7", "Closed 1 of 7");
        assertNothingIsComplainedOf();
    }

    @Test
    void every_page_opens_without_complaint() {
        signIn("pm");
        for (String place : List.of(
                "/board",
                "/recommendations",
                "/recommendations?overdue=true&q=x",
                "/recommendations/" + story.recommendation(),
                "/actions",
                "/actions/" + story.action(),
                "/my-actions",
                "/imports",
                "/imports/" + story.inspection(),
                "/meetings",
                "/obligations",
                "/evidence",
                "/evidence?state=ACCEPTED",
                "/evidence/" + evidence(),
                "/history",
                "/accessibility",
                "/board?asAt=1",
                "/steps/AddAction?about=" + story.inspection())) {
            visit(place);
            assertThat(browser.findElement(By.tagName("h1")).getText())
                    .as(place)
                    .isNotBlank();
            assertThat(browser.getTitle()).as(place).endsWith("– Plumbline").doesNotContain("problem");
        }
        assertNothingIsComplainedOf();
    }

    @Test
    void a_refused_step_says_why_and_keeps_what_was_typed() {
        signIn("ao");
        visit("/steps/ReportProgress?back=/actions&actionId=" + story.action());
        browser.findElement(By.id("narrative")).sendKeys("Too late");
        browser.findElement(By.id("forecastOn")).sendKeys("2025-03-01");
        browser.findElement(By.id("selfRating")).click();
        submit();
        assertThat(browser.findElement(By.className("govuk-error-summary")).getText())
                .contains("ALREADY_COMPLETE");
        assertThat(browser.getTitle()).startsWith("Error: ");
        assertThat(browser.findElement(By.id("narrative")).getAttribute("value"))
                .isEqualTo("Too late");
    }

    @Test
    void a_missing_field_is_named_beside_itself() {
        signIn("clerk");
        visit("/steps/ScheduleMeeting?inspectionId=" + story.inspection() + "&back=/meetings");
        browser.findElement(By.id("title")).sendKeys("Improvement board, May");
        submit();
        assertThat(browser.findElement(By.className("govuk-error-summary")).getText())
                .contains("Held on");
        browser.findElement(By.id("heldOn")).sendKeys("2025-05-20");
        browser.findElement(By.id("quorum")).sendKeys("3");
        submit();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Improvement board, May");
        assertThat(browser.findElement(By.className("govuk-notification-banner"))
                        .getText())
                .contains("Saved");
    }

    @Test
    void another_person_corrects_what_was_read_and_the_warning_is_settled() {
        String proposal = proposed();
        signIn("pm2");
        visit("/imports/" + proposal);
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("DATES_NOT_READ");
        follow(browser.findElement(By.partialLinkText("Correct")));
        submit();
        assertThat(browser.findElement(By.className("govuk-error-summary")).getText())
                .contains("reason");
        type("windows[0].start", "2025-03-03");
        type("windows[0].end", "2025-03-07");
        type("findings[0].text", "The quality of plans");
        type("findings[1].text", "The timeliness of visits");
        type("findings[1].page", "x");
        type("reason", "As printed");
        submit();
        assertThat(browser.findElement(By.className("govuk-error-summary")).getText())
                .contains("findings[1].page must be a whole number");
        type("findings[1].page", "5");
        submit();
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("Findings: 2", "The timeliness of visits", "3 March 2025 to 7 March 2025")
                .doesNotContain("DATES_NOT_READ");
    }

    private static String proposed() {
        ReportProposal read = new ReportProposal(
                "c".repeat(64),
                "1",
                "ILACS",
                "Oxshire",
                "89997",
                List.of(),
                "A lead inspector",
                List.of(new Judgement("Overall effectiveness", Grade.GOOD)),
                Grade.GOOD,
                List.of(new ProposedFinding(
                        1,
                        FindingKind.AREA_FOR_IMPROVEMENT,
                        null,
                        null,
                        "The qualty of plans",
                        4,
                        List.of(),
                        List.of())),
                List.of(new ImportWarning("DATES_NOT_READ", "The dates could not be read.")));
        String id = UUID.randomUUID().toString();
        RunningApp.context()
                .getBean(WriteSide.class)
                .send(new Envelope(
                        new ProposeFindings(id, "oxshire.pdf", read, LocalDate.of(2025, 4, 1)),
                        new Actor("pm", Role.PM, null),
                        "api",
                        null,
                        null));
        new Api(RunningApp.port()).get("pm2", "/api/inspections/" + id + "?after=" + id + ":0");
        return id;
    }

    private static void type(String input, String text) {
        WebElement into = browser.findElement(By.name(input));
        into.clear();
        into.sendKeys(text);
    }

    private static void signIn(String user) {
        browser.manage().deleteAllCookies();
        visit("/sign-in");
        browser.findElement(By.id("username")).sendKeys(user);
        browser.findElement(By.id("password")).sendKeys("plumbline");
        submit();
    }

    /**
     * A click may return before the browser has left the page; asked in that moment whether the control is still
     * there, the driver may fail without calling it stale, and is asked again.
     */
    private static void follow(WebElement control) {
        control.click();
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(control));
    }

    private static void submit() {
        follow(browser.findElement(By.cssSelector("main button[type=submit]")));
    }

    private static void visit(String place) {
        browser.get("http://localhost:" + RunningApp.port() + place);
    }

    private static void assertNothingIsComplainedOf() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    private static Path find(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        return Path.of("/nonexistent", program);
    }

    private static String evidence() {
        return new Api(RunningApp.port())
                .get("ia", "/api/evidence")
                .body()
                .at("/items/0/id")
                .asString();
    }
}
