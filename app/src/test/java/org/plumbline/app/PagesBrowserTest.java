package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static @Nullable Visited planned;

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
                "/recommendations/" + story.recommendation(),
                "/actions",
                "/actions/" + story.action(),
                "/my-actions",
                "/imports",
                "/imports/" + story.inspection(),
                "/imports/" + story.inspection() + "/rules",
                "/imports/" + BoardRulesTest.board() + "/rules",
                "/meetings/" + BoardRulesTest.nextMeeting(),
                "/steps/AdoptRules?inspectionId=" + story.inspection()
                        + "&secondLine=PRIORITY_ACTION&chairAttends=false",
                "/measures",
                "/meetings",
                "/visits",
                "/visits/" + visit,
                "/recommendations/" + visited.recommendation(2),
                "/steps/RecordVisitFinding?visitId=" + visit + "&about=" + visited.inspection(),
                "/plans",
                "/plans/" + plan(),
                "/steps/DraftPlan",
                "/steps/LinkRecommendation?planId=" + plan(),
                "/obligations",
                "/privacy",
                "/meetings/" + meeting + "?after=" + meeting + ":7",
                "/steps/AgreeMinutes?meetingId=" + meeting,
                "/steps/PublishPapers?meetingId=" + meeting + "&position=3",
                "/risks/" + risk + "?after=" + risk + ":4",
                "/risks",
                "/steps/IdentifyRisk?about=" + story.inspection() + "&inspectionId=" + story.inspection(),
                "/steps/AssessRisk?riskId=" + risk,
                "/evidence",
                "/evidence?state=ACCEPTED",
                "/evidence/" + evidence(),
                "/history",
                "/accessibility",
                "/frameworks",
                "/history?item=" + story.action(),
                "/board?asAt=1",
                "/steps/DefineMeasure?about=" + story.inspection(),
                "/steps/AddAction?about=" + story.inspection())) {
            visit(place);
            assertThat(browser.findElement(By.tagName("h1")).getText())
                    .as(place)
                    .isNotBlank();
            assertThat(browser.getTitle()).as(place).endsWith("– Plumbline").doesNotContain("problem");
        }
        assertNothingIsComplainedOf();
    }

    /** What the plan is about: nothing else is planned for the inspection that the tests share. */
    private static Visited planned() {
        Visited found = planned == null ? new Visited(new Api(RunningApp.port()), "89919") : planned;
        planned = found;
        return found;
    }

    /** A plan with one priority; the same one each time. */
    private static String plan() {
        Api api = new Api(RunningApp.port());
        String recommendation = planned().recommendation(1);
        api.post(
                "dcs",
                "/api/recommendations/" + recommendation + "/response",
                "{'decision':'ACCEPTED','effectiveOn':'2024-04-02'}");
        String plan = api.post(
                        "pm",
                        "/api/plans",
                        "{'inspectionIds':['" + planned().inspection() + "'],'title':'Better together',"
                                + "'startsOn':'2024-04-01','endsOn':'2026-03-31','chain':'board-council',"
                                + "'effectiveOn':'2024-04-02'}",
                        "Idempotency-Key",
                        "plan of the pages")
                .hasStatus(201)
                .id();
        String priority =
                "{'title':'Care leavers','sroOffice':'Head of Service','sro':'sro','effectiveOn':'2024-04-02'}";
        String priorityId = api.post(
                        "pm",
                        "/api/plans/" + plan + "/priorities",
                        priority,
                        "Idempotency-Key",
                        "priority of the pages")
                .text("priorityId");
        api.post(
                "pm",
                "/api/plans/" + plan + "/priorities/" + priorityId + "/recommendations",
                "{'recommendationId':'" + recommendation + "','effectiveOn':'2024-04-02'}");
        Api.Answer frozen = api.post("pm", "/api/plans/" + plan + "/versions", "{'effectiveOn':'2024-04-02'}");
        api.get("pm", "/api/plans/" + plan + "?after=" + plan + ":" + (frozen.status() == 200 ? 3 : 0));
        return plan;
    }

    @Test
    void the_page_of_a_plan_says_what_is_under_each_priority_and_which_body_is_next() {
        signIn("pm");
        visit("/plans/" + plan());
        String page = browser.findElement(By.tagName("main")).getText();
        assertThat(page)
                .contains("Improvement Board ▶ Next", "Full Council Later")
                .doesNotContain("??");
        assertThat(browser.findElements(By.cssSelector(
                        "main table a[href='/recommendations/" + planned().recommendation(1) + "']")))
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
        browser.findElement(By.partialLinkText("Adopt the rules")).click();
        assertThat(browser.findElement(By.id("lowUpTo")).getDomProperty("value"))
                .isEqualTo("2");
        assertThat(browser.findElements(By.cssSelector("input[name=secondLine]:checked")))
                .hasSize(2);
        assertThat(browser.findElement(By.cssSelector("input[name=chairAttends]:checked"))
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

    private static String main() {
        return browser.findElement(By.tagName("main")).getText();
    }

    @Test
    void nobody_leaves_the_past_without_asking_to() {
        signIn("ia");
        visit("/recommendations?q=of&overdue=&asAt=88888888&effectiveOn=2025-01-15");
        assertThat(hrefs("main a, nav a"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asAt=88888888", "effectiveOn=2025-01-15"));
        browser.findElement(By.cssSelector("main form button")).click();
        await(() -> assertThat(browser.getCurrentUrl()).contains("asAt=88888888", "effectiveOn=2025-01-15", "q=of"));
        browser.findElement(By.id("as-at")).clear();
        browser.findElement(By.id("as-at")).sendKeys("99999999");
        browser.findElement(By.cssSelector(".plumbline-as-at__button")).click();
        await(() -> assertThat(browser.getCurrentUrl()).contains("asAt=99999999", "effectiveOn=2025-01-15", "q=of"));
        browser.findElement(By.partialLinkText("Back to now")).click();
        await(() -> assertThat(browser.getCurrentUrl()).contains("q=of").doesNotContain("asAt", "effectiveOn"));
        visit("/board?asAt=88888888&inspection=" + story.inspection());
        browser.findElement(By.id("true-on")).sendKeys("2025-01-15");
        browser.findElement(By.cssSelector(".plumbline-as-at__button")).click();
        await(() -> assertThat(browser.getCurrentUrl()).contains("inspection=" + story.inspection()));
        assertThat(hrefs("main a"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asAt=88888888"));
        assertNothingIsComplainedOf();
    }

    private static List<String> hrefs(String css) {
        return browser.findElements(By.cssSelector(css)).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .toList();
    }

    private static void await(org.awaitility.core.ThrowingRunnable claim) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(claim);
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
    void a_measure_is_defined_followed_and_drawn() {
        signIn("pm");
        visit("/measures");
        follow(browser.findElement(By.cssSelector("a[href*='DefineMeasure'][href*='" + story.inspection() + "']")));
        type("code", "PAGE1");
        type("title", "Supervision in month");
        browser.findElement(By.name("recommendationIds")).click();
        choose("polarity", "HIGHER_IS_BETTER");
        choose("unit", "PERCENT");
        choose("frequency", "MONTHLY");
        type("baseline", "68");
        type("baselineFrom", "2024-03-01");
        type("trajectory", "by spring 95");
        type("amberWithin", "5");
        type("source", "Supervision tracker");
        submit();
        assertThat(browser.findElement(By.className("govuk-error-summary")).getText())
                .contains("a day and a number on each line");
        type("trajectory", "2024-09-30 80\n2025-03-31 95");
        submit();
        assertThat(browser.findElement(By.tagName("main")).getText())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-7")
                .contains("No figure has been recorded yet", "April 2024", "95% by 31 March 2025");
        assertThat(browser.findElements(By.cssSelector("svg.plumbline-chart__line")))
                .isEmpty();
        figure("2024-04-01", "140", "200");
        figure("2024-05-01", "1", "3");
        figure("2024-06-01", "110", "200");
        assertThat(browser.findElement(By.cssSelector("figure table")).getText())
                .contains("April 2024", "70%", "140 of 200", "suppressed (few cases)", "▲ Red", "short");
        assertThat(browser.findElements(By.cssSelector("svg.plumbline-chart__line .plumbline-chart__dot")))
                .as("the baseline and two figures")
                .hasSize(3);
        visit("/measures");
        assertThat(browser.findElement(By.xpath("//tr[contains(., 'PAGE1')]")).getText())
                .contains("55%", "▲ Red", "Too early to say");
        visit("/recommendations/" + story.recommendation());
        assertNothingIsComplainedOf();
    }

    private static void figure(String period, String numerator, String denominator) {
        follow(browser.findElement(By.linkText("Record the figure of a period")));
        type("periodFrom", period);
        type("numerator", numerator);
        type("denominator", denominator);
        choose("provisional", "false");
        submit();
    }

    private static void choose(String name, String value) {
        browser.findElement(By.cssSelector("input[name=" + name + "][value=" + value + "]"))
                .click();
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
