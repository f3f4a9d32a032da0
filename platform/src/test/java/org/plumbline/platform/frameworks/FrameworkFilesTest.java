package org.plumbline.platform.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.kernel.framework.Closer;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.framework.PrivacyClass;
import org.plumbline.kernel.framework.RuledClock;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
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
        "CQC_PROPOSAL,CQC_NOTICE_REPRESENTATIONS"
    })
    void each_framework_starts_its_clocks(String framework, String clocks) {
        assertThat(rulesOf(FrameworkFiles.bundled(), framework, ClockTrigger.RECEIVED))
                .extracting(ClockRule::code)
                .isEqualTo(clocks.isEmpty() ? List.of() : List.of(clocks.split(" ")));
    }

    @Test
    void a_coroners_period_counts_from_the_day_the_report_was_sent_and_the_coroner_may_lengthen_it() {
        assertThat(rulesOf(FrameworkFiles.bundled(), "PFD", ClockTrigger.SENT))
                .singleElement()
                .matches(ClockRule::mayBeExtended)
                .extracting(ClockRule::code)
                .isEqualTo("PFD_RESPONSE");
    }

    @Test
    void a_focused_visit_and_an_area_start_their_clocks_only_with_priority_actions() {
        assertThat(FrameworkFiles.bundled().clocksOf("FOCUSED_VISIT"))
                .allMatch(clock -> clock.start().onlyWith().equals(List.of(FindingKind.PRIORITY_ACTION)));
        assertThat(FrameworkFiles.bundled().clocksOf("AREA_SEND"))
                .allMatch(clock -> clock.start().onlyWith().equals(List.of(FindingKind.PRIORITY_ACTION)));
    }

    @Test
    void a_joint_report_says_if_a_statement_is_owed() {
        assertThat(FrameworkFiles.bundled().clocksOf("JTAI"))
                .allMatch(clock -> clock.rule().mayBeStoodDown());
    }

    @Test
    void a_concern_is_called_by_the_first_term_unless_the_framework_says_so() throws IOException {
        assertThat(FrameworkFiles.bundled().named("ILACS").kindOfConcerns())
                .isEqualTo(FindingKind.AREA_FOR_IMPROVEMENT);
        String other = HEALTH_CHECK.replace(
                "{\"SUGGESTION\": \"Idea\"}",
                "{\"SUGGESTION\": \"Idea\", \"MUST_DO\": \"Order\"}, \"concernKind\": \"MUST_DO\"");
        assertThat(FrameworkFiles.with(file("{\"clockRules\": [" + ANSWER + "], \"frameworks\": [" + other + "]}"))
                        .named("HEALTH_CHECK")
                        .kindOfConcerns())
                .isEqualTo(FindingKind.MUST_DO);
    }

    @Test
    void a_council_gives_its_own_words_for_grades() throws IOException {
        String graded = HEALTH_CHECK.replace(
                "\"closedBy\"", "\"grades\": [\"GOOD\"], \"gradeTerms\": {\"GOOD\": \"Sound\"}, \"closedBy\"");
        assertThat(FrameworkFiles.with(file("{\"clockRules\": [" + ANSWER + "], \"frameworks\": [" + graded + "]}"))
                        .named("HEALTH_CHECK")
                        .gradeTerms())
                .containsEntry(Grade.GOOD, "Sound");
    }

    @Test
    void a_council_has_kinds_of_items_and_grades_of_its_own_as_the_documented_example_shows() {
        Frameworks extended = FrameworkFiles.with(Path.of("../docs/examples/frameworks.json"));
        assertThat(extended.named("REGIONAL_REVIEW").grades()).containsExactly("SECURE", "DEVELOPING", "FRAGILE");
        assertThat(rulesOf(extended, "REGIONAL_REVIEW", ClockTrigger.RECEIVED))
                .extracting(ClockRule::days)
                .containsExactly(30);
        assertThat(extended.kinds()).contains("HIGH_RISK_ISSUE", "LEARNING_POINT", FindingKind.PRIORITY_ACTION);
        assertThat(extended.grades()).contains("SECURE", Grade.INADEQUATE);
    }

    @Test
    void what_is_in_one_file_twice_is_told() throws IOException {
        Path file = file("{\"clockRules\": [" + ANSWER + "," + ANSWER + "]}");
        assertThatExceptionOfType(PlainRefusal.class)
                .isThrownBy(() -> FrameworkFiles.with(file))
                .withMessageContaining("The clock rule ANSWER is in one file twice");
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
        assertThat(rulesOf(extended, "HEALTH_CHECK", ClockTrigger.RECEIVED)).hasSize(1);
        assertThat(rulesOf(extended, "AREA_SEND", ClockTrigger.RECEIVED))
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
                "PARTNERSHIP\", \"privacy\": \"OFFICIAL|PUBLIC\", \"privacy\": \"RESTRICTED|is RESTRICTED and PUBLIC at once",
                "\"Idea\"|\" \"|The framework HEALTH_CHECK has no word for SUGGESTION",
                "\"SUGGESTION\"|\"an idea\"|The framework HEALTH_CHECK has items of the kind an idea; codes are capitals",
                "\"closedBy\"|\"grades\": [\"so so\"], \"closedBy\"|The framework HEALTH_CHECK gives the grade so so; codes",
                "\"Taken up\"|\"\"|The framework HEALTH_CHECK has no word for ACCEPTED",
                "\"RECEIVED\"}|\"RECEIVED\"}, {\"rule\": \"ANSWER\", \"trigger\": \"PUBLISHED\"}|starts the clock ANSWER twice",
                "\"RECEIVED\"|\"STATED\"|on a stated day, which only a letter does",
                "\"RECEIVED\"|\"RECEIVED\", \"recipients\": [\" \"]|names a recipient of ANSWER without a word",
                "\"RECEIVED\"|\"RECEIVED\", \"onlyWith\": [\"MUST_DO\"]|only with MUST_DO, for which it has no term",
                "\"RECEIVED\"|\"PUBLISHED\", \"onlyWith\": [\"SUGGESTION\"]|that is judged when the findings are confirmed",
                "\"closedBy\"|\"concernKind\": \"MUST_DO\", \"closedBy\"|calls a concern MUST_DO, for which it has no term",
                "\"closedBy\"|\"gradeTerms\": {\"GOOD\": \"Fine\"}, \"closedBy\"|has a word for GOOD, which it does not give",
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

    private static List<ClockRule> rulesOf(Frameworks frameworks, String code, ClockTrigger trigger) {
        return frameworks.clocksOf(code).stream()
                .filter(clock -> clock.start().trigger() == trigger)
                .map(RuledClock::rule)
                .toList();
    }
}
