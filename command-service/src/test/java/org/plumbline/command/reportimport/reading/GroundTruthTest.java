package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader makes of published reports, against what people read in them. */
@Execution(ExecutionMode.CONCURRENT)
class GroundTruthTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void published_reports_are_at_hand() {
        assumeFalse(truths().isEmpty(), ReportsFolder.ABSENT);
        assertThat(truths()).isNotEmpty();
    }

    static List<Path> truths() {
        return ReportsFolder.files("ground_truth", ".json");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("truths")
    void a_report_is_read_as_people_read_it(Path file) throws Exception {
        JsonNode truth = JSON.readTree(Files.readString(file));
        if (truth.has("expected")) {
            assertThat(catchThrowableOfType(UnreadableReport.class, () -> read(truth))
                            .code())
                    .isEqualTo(refusal(truth.get("framework").asString()));
            return;
        }
        ReportProposal read = read(truth);
        assertThat(read.framework()).isEqualTo(truth.get("framework").asString());
        assertThat(read.authority()).isEqualTo(truth.get("authority").asString());
        assertThat(read.urn()).isEqualTo(truth.get("urn").asString());
        assertThat(read.windows()).isEqualTo(windows(truth));
        assertThat(read.leadInspector()).isEqualTo(truth.get("leadInspector").asString());
        assertThat(read.judgements()).isEqualTo(judgements(truth));
        assertThat(read.overall()).isEqualTo(grade(truth.get("overall").asString()));
        assertThat(read.findings().stream().map(GroundTruthTest::shown)).containsExactlyElementsOf(items(truth));
    }

    private static String refusal(String framework) {
        return framework.equals("LSCB_REVIEW_ONLY") ? "SAFEGUARDING_BOARD_REVIEW" : framework;
    }

    private static ReportProposal read(JsonNode truth) throws UnreadableReport {
        return ReportsFolder.read(
                ReportsFolder.find().orElseThrow().resolve(truth.get("file").asString()));
    }

    private static List<Window> windows(JsonNode truth) {
        return truth.has("inspectionWindows")
                ? each(truth.get("inspectionWindows"))
                        .map(GroundTruthTest::window)
                        .toList()
                : List.of(window(truth.get("inspectionDates")));
    }

    private static Window window(JsonNode window) {
        return new Window(
                LocalDate.parse(window.get("start").asString()),
                LocalDate.parse(window.get("end").asString()));
    }

    private static List<Judgement> judgements(JsonNode truth) {
        return each(truth.get("judgements"))
                .map(row -> new Judgement(
                        row.get("name").asString(), row.get("gradeCode").asString()))
                .toList();
    }

    private static String grade(String printed) {
        return printed.startsWith("Requires")
                ? Grade.REQUIRES_IMPROVEMENT
                : printed.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static List<Map<String, String>> items(JsonNode truth) {
        return each(truth.get("items")).map(GroundTruthTest::item).toList();
    }

    private static Map<String, String> item(JsonNode item) {
        return Map.of(
                "kind", kind(item.get("kind").asString()),
                "number", item.path("number").asString("none"),
                "heading", item.path("group").asString(item.path("timescale").asString("none")),
                "text", item.get("text").asString(),
                "framework",
                        each(item.path("nationalFrameworkRefs"))
                                .map(JsonNode::asString)
                                .toList()
                                .toString());
    }

    private static String kind(String printed) {
        return switch (printed) {
            case "PRIORITY_AND_IMMEDIATE_ACTION", "PRIORITY_ACTION" -> FindingKind.PRIORITY_ACTION;
            case "RECOMMENDATION" -> FindingKind.RECOMMENDATION;
            default -> FindingKind.AREA_FOR_IMPROVEMENT;
        };
    }

    private static Map<String, String> shown(ProposedFinding finding) {
        return Map.of(
                "kind", finding.kind(),
                "number", finding.printedNumber() == null ? "none" : String.valueOf(finding.printedNumber()),
                "heading", finding.heading() == null ? "none" : finding.heading(),
                "text", finding.text(),
                "framework", finding.nationalFrameworkRefs().toString());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
