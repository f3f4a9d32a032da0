package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One Chromium for all tests that look at pages; they are skipped, and say so, where there is none. */
public final class Chromium implements BeforeEachCallback {

    private static @Nullable ChromeDriver started;

    @Override
    public void beforeEach(ExtensionContext test) {
        Path chromium = find("chromium");
        Path driver = find("chromedriver");
        assumeTrue(
                Files.isExecutable(chromium) && Files.isExecutable(driver),
                "Browser tests are skipped: apt-get install chromium chromium-driver enables them");
        if (started == null) {
            ChromeDriver browser = start(chromium, driver);
            Runtime.getRuntime().addShutdownHook(new Thread(browser::quit));
            started = browser;
        }
    }

    static ChromeDriver browser() {
        if (started == null) {
            throw new IllegalStateException("@ExtendWith(Chromium.class) opens the browser");
        }
        return started;
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

    static String main() {
        return browser().findElement(By.tagName("main")).getText();
    }

    static List<String> hrefs(String css) {
        return browser().findElements(By.cssSelector(css)).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .toList();
    }

    static void await(ThrowingRunnable claim) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(claim);
    }

    static void choose(String name, String value) {
        browser()
                .findElement(By.cssSelector("input[name=" + name + "][value=" + value + "]"))
                .click();
    }

    static void type(String input, String text) {
        WebElement into = browser().findElement(By.name(input));
        into.clear();
        into.sendKeys(text);
    }

    static void signIn(String user) {
        browser().manage().deleteAllCookies();
        visit("/sign-in");
        browser().findElement(By.id("username")).sendKeys(user);
        browser().findElement(By.id("password")).sendKeys("plumbline");
        submit();
    }

    /**
     * A click may return before the browser has left the page; asked in that moment whether the control is still
     * there, the driver may fail without calling it stale, and is asked again.
     */
    static void follow(WebElement control) {
        control.click();
        new WebDriverWait(browser(), Duration.ofSeconds(30))
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(control));
    }

    static void submit() {
        follow(browser().findElement(By.cssSelector("main button[type=submit]")));
    }

    static void visit(String place) {
        browser().get("http://localhost:" + RunningApp.port() + place);
    }

    static void assertNothingIsComplainedOf() {
        assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
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
}
