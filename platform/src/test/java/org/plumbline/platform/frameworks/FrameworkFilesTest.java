package org.plumbline.platform.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.framework.ClockTrigger;
import org.plumbline.kernel.framework.Closer;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.framework.PrivacyClass;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.platform.PlainRefusal;

class FrameworkFilesTest {

    private static final String HEALTH_CHECK = """
            {"code": "HEALTH_CHECK", "title": "Corporate health check", "body": "Corporate office",
             "terms": {"SUGGESTION": "Idea"}, "responses": {"ACCEPTED": "Taken up"},
             "clocks": [{"rule": "ANSWER", "trigger": "RECEIVED"}],
             "closedBy": "OWNER", "publication": "PARTNERSHIP", "privacy": "OFFICIAL"}""";
    private static final String ANSWER = """
            {"code": "ANSWER", "title": "Answer", "days": 15, "unit": "WORKING_DAYS", "discharge": "SUBMISSION",
             "basis": "Corporate policy"}""";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "ILACS,PUBLISH_REPORT STATEMENT",
        "FOCUSED_VISIT,DRAFT_PLAN FINAL_PLAN",
        "MONITORING_VISIT,''",
        "JTAI,JOINT_STATEMENT",
        "AREA_SEND,SEND_PLAN",
        "PFD,PFD_RESPONSE"
    })
    void each_framework_starts_its_clocks(String framework, String clocks) {
        assertThat(FrameworkFiles.bundled().clocksOf(framework, ClockTrigger.RECEIVED))
                .extracting(ClockRule::code)
                .isEqualTo(clocks.isEmpty() ? java.util.List.of() : java.util.List.of(clocks.split(" ")));
    }

    @Test
    void an_auditor_closes_what_an_auditor_raised_and_a_complaint_is_handled_as_restricted() {
        Frameworks bundled = FrameworkFiles.bundled();
        assertThat(bundled.named("INTERNAL_AUDIT").closedBy()).isEqualTo(Closer.AUDITOR);
        assertThat(bundled.named("LGSCO").privacy()).isEqualTo(PrivacyClass.RESTRICTED);
    }

    @Test
    void a_council_adds_a_framework_of_its_own_and_changes_a_period() throws IOException {
        Frameworks extended = FrameworkFiles.with(file("""
                {"frameworks": [%s],
                 "clockRules": [%s, %s]}""".formatted(
                HEALTH_CHECK, ANSWER, ANSWER.replace("ANSWER", "SEND_PLAN").replace("15", "50"))));
        assertThat(extended.named("HEALTH_CHECK")).extracting(Framework::body).isEqualTo("Corporate office");
        assertThat(extended.clocksOf("HEALTH_CHECK", ClockTrigger.RECEIVED)).hasSize(1);
        assertThat(extended.clocksOf("AREA_SEND", ClockTrigger.RECEIVED))
                .extracting(ClockRule::days)
                .containsExactly(50);
        assertThat(extended.find("ILACS")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ANSWER\"|\"NOWHERE\"|The framework HEALTH_CHECK starts the clock NOWHERE, which has no rule",
                "HEALTH_CHECK|health check|A framework has the code health check",
                "\"OWNER\"|\"NOBODY\"|is not right at line",
                "closedBy|closesBy|closesBy",
                "\"Corporate office\"|\" \"|The framework HEALTH_CHECK does not say which body carries it out",
                "{\"SUGGESTION\": \"Idea\"}|{}|The framework HEALTH_CHECK has no terms for its items",
                "{\"ACCEPTED\": \"Taken up\"}|{}|The framework HEALTH_CHECK leaves the authority no response"
            })
    void what_is_wrong_is_told_in_a_sentence(String right, String wrong, String told) throws IOException {
        String framework = HEALTH_CHECK.replace(right, wrong);
        assertThat(framework).isNotEqualTo(HEALTH_CHECK);
        Path file = file("{\"clockRules\": [" + ANSWER + "], \"frameworks\": [" + framework + "]}");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> FrameworkFiles.with(file))
                .withMessageContaining(told)
                .withMessageContaining("that plumbline.frameworks names");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15|0|The clock rule ANSWER has 0 days; 1 to 1000 are taken",
                "\"Corporate policy\"|\"\"|The clock rule ANSWER names no basis",
                "{\"code\"|{{\"code\"|is not right at line 1"
            })
    void a_wrong_clock_rule_is_told_in_a_sentence(String right, String wrong, String told) throws IOException {
        Path file = file("{\"clockRules\": [" + ANSWER.replace(right, wrong) + "]}");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> FrameworkFiles.with(file))
                .withMessageContaining(told);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> FrameworkFiles.with(directory.resolve("none.json")))
                .withMessageContaining("cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("frameworks.json"), content);
    }
}
