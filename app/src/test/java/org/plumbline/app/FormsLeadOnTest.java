package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.accounts.DemoAccount;

/** Whatever comes between a person and what they want to save, the form goes on and nothing is typed twice. */
class FormsLeadOnTest {

    private static final Api API = new Api(RunningApp.port());
    private static final String INSPECTION = Story.shared().inspection();

    @Test
    void a_refused_form_succeeds_when_it_is_mended() {
        Pages clerk = Pages.signedIn("clerk");
        Form first = meetingForm(clerk, "About Child Q");
        String page = first.send();
        assertThat(page).contains("There is a problem", "POSSIBLE_PERSONAL_DATA");
        Form again = Form.in(clerk, page);
        assertThat(again.value("token")).isNotEqualTo(first.value("token"));
        assertThat(again.with("title", "About nobody").send()).doesNotContain("There is a problem");
        assertThat(meetingsCalled("About nobody")).isOne();
    }

    @Test
    void the_form_that_one_goes_back_to_after_a_refusal_succeeds_when_it_is_mended_too() {
        Pages clerk = Pages.signedIn("clerk");
        Form first = meetingForm(clerk, "About Child R");
        assertThat(first.send()).contains("POSSIBLE_PERSONAL_DATA");
        assertThat(first.with("title", "About nobody else").send()).doesNotContain("There is a problem");
        assertThat(meetingsCalled("About nobody else")).isOne();
    }

    @Test
    void the_same_attempt_sent_twice_counts_once_and_another_after_it_counts_too() {
        Pages clerk = Pages.signedIn("clerk");
        Form form = meetingForm(clerk, "Twice pressed");
        form.send();
        assertThat(form.send()).contains("Twice pressed");
        assertThat(meetingsCalled("Twice pressed")).isOne();
        form.with("title", "Gone back and changed").send();
        assertThat(meetingsCalled("Gone back and changed")).isOne();
    }

    @Test
    void an_older_form_shows_what_changed_and_goes_on() {
        String meeting = meeting();
        Pages clerk = Pages.signedIn("clerk");
        String address = step("OpenMeeting", meeting) + "&version=0";
        Form tab = Form.in(clerk, clerk.get(address)).with("present", "chair").with("effectiveOn", "2025-01-07");
        Form otherTab = Form.in(clerk, clerk.get(step("PublishPapers", meeting) + "&version=0"))
                .with("effectiveOn", "2025-01-02");
        assertThat(otherTab.send()).doesNotContain("There is a problem");

        String page = tab.send();
        assertThat(page).contains("Changed since you opened the form", "by CLERK");
        Form again = Form.in(clerk, page);
        assertThat(again.value("version")).isEqualTo("1");
        assertThat(again.value("present")).isEqualTo("chair");
        assertThat(again.send()).doesNotContain("There is a problem");
        assertThat(version(meeting)).isGreaterThan(1);
    }

    @Test
    void a_session_that_ended_keeps_what_was_typed_through_signing_in() {
        Pages clerk = Pages.signedIn("clerk");
        Form typed = meetingForm(clerk, "Typed for an hour");
        clerk.endSession();
        assertThat(typed.send()).contains("What you typed is kept", "Sign in");
        String shown = clerk.signIn("clerk");
        assertThat(shown).contains("What you typed is kept. Check it");
        assertThat(meetingsCalled("Typed for an hour"))
                .as("before it is saved by a click")
                .isZero();
        Form kept = Form.in(clerk, shown);
        assertThat(kept.fields()).isEqualTo(typed.fields());
        assertThat(kept.send()).contains("Typed for an hour");
        assertThat(meetingsCalled("Typed for an hour")).isOne();
    }

    @Test
    void nobody_else_who_signs_in_then_reads_what_was_typed() {
        Pages clerk = Pages.signedIn("clerk");
        Form typed = meetingForm(clerk, "For the clerk alone");
        clerk.endSession();
        typed.send();
        assertThat(clerk.signIn("chair")).doesNotContain("For the clerk alone", "What you typed is kept");
    }

    @Test
    void a_failed_sign_in_keeps_the_user_name_and_says_it_once() {
        Pages nobody = Pages.signedOut();
        Form form = Form.in(nobody, nobody.get("/sign-in"))
                .with("username", "\"clerk")
                .with("password", "wrong");
        Form again = Form.in(nobody, form.send());
        assertThat(again.value("username")).isEqualTo("\"clerk");
        assertThat(again.value("password")).isEmpty();
        assertThat(Form.in(nobody, nobody.get("/sign-in")).value("username")).isEmpty();
    }

    @Test
    void a_sign_in_page_that_was_open_too_long_keeps_the_user_name_too() {
        Pages nobody = Pages.signedOut();
        Form form = Form.in(nobody, nobody.get("/sign-in"))
                .with("username", "clerk")
                .with("password", "plumbline");
        nobody.endSession();
        String page = form.send();
        assertThat(page).contains("Sign in to go on");
        assertThat(Form.in(nobody, page).value("username")).isEqualTo("clerk");
    }

    @Test
    void every_form_comes_back_as_it_was_sent() {
        List<String> lost = new ArrayList<>();
        for (DemoAccount account : DemoAccount.ALL) {
            Pages pages = Pages.signedIn(account.name());
            CommandCatalogue.ALL.stream()
                    .filter(type -> type.roles().contains(account.role()) && isFirst(account, type))
                    .forEach(type -> lost.addAll(lost(pages, type)));
        }
        assertThat(lost).isEmpty();
    }

    private static boolean isFirst(DemoAccount account, CommandType type) {
        return DemoAccount.ALL.stream()
                        .filter(each -> type.roles().contains(each.role()))
                        .findFirst()
                        .orElseThrow()
                == account;
    }

    private static List<String> lost(Pages pages, CommandType type) {
        String address = "/steps/" + type.type().getSimpleName() + "?back=/meetings&version=3&about=" + INSPECTION
                + "&inspectionId=" + INSPECTION + "&actionId=" + Story.shared().action() + "&recommendationId="
                + Story.shared().recommendation() + "&other=one&other=two";
        Form sent =
                Form.in(pages, pages.get(address)).filled().withEach(List.of("effectiveOn", "from", "on"), "not a day");
        String page = sent.send();
        Map<String, String> before = sent.fields();
        Map<String, String> after = Form.in(pages, page).fields();
        return before.equals(after)
                ? List.of()
                : List.of(type.type().getSimpleName() + "\n  sent " + before + "\n  came " + after);
    }

    private static Form meetingForm(Pages pages, String title) {
        return Form.in(pages, pages.get("/steps/ScheduleMeeting?back=/meetings&inspectionId=" + INSPECTION))
                .with("title", title)
                .with("heldOn", "2025-02-04")
                .with("quorum", "1");
    }

    private static String step(String command, String meeting) {
        return "/steps/" + command + "?back=/meetings/" + meeting + "&meetingId=" + meeting;
    }

    private static String meeting() {
        return API.post(
                        "clerk",
                        "/api/meetings",
                        "{'inspectionId':'" + INSPECTION + "','title':'Board','heldOn':'2025-01-07','quorum':1}")
                .hasStatus(201)
                .id();
    }

    private static long version(String meeting) {
        return Long.parseLong(API.get("ia", "/api/meetings/" + meeting)
                .hasStatus(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow()
                .replace("\"", ""));
    }

    private static long meetingsCalled(String title) {
        return API.get("ia", "/api/meetings?pageSize=1000")
                .hasStatus(200)
                .body()
                .get("items")
                .valueStream()
                .filter(meeting -> meeting.path("title").asString("").equals(title))
                .count();
    }
}
