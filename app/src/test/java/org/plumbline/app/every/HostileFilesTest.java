package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;

/** Files, their names and kinds, and what is said beside them, as nobody should send them. */
class HostileFilesTest {

    private static final Story STORY = Story.shared();
    private static final String TEXT = "text/plain";
    private static final byte[] FILE = "Signed by all.".getBytes(StandardCharsets.UTF_8);

    /** Nothing can be called this. */
    private static final List<String> NAMES_NEVER = List.of("a".repeat(400) + ".txt", "a\u0007b.txt");

    private static final List<String> NAMES_PERHAPS = List.of(
            "../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "<script>alert(1)</script>.txt",
            "\u202etxt.exe",
            "'; drop table domain_event; --",
            ".",
            "",
            "con");
    private static final List<String> KINDS_NEVER = List.of(
            "application/x-msdownload", "text/html", "image/svg+xml", "nonsense", "", "a".repeat(500), "text/\u0007");
    private static final Map<String, List<String>> FIELDS_NEVER = Map.of(
            "actionId", List.of("", "\u0000", "a".repeat(20_000), "nowhere"),
            "title", List.of("", " \t ", "\u0000", "a\u0007b", "a".repeat(20_000)),
            "type", List.of("", "NO_SUCH_WORD", "0", "[]"),
            "effectiveOn", List.of("2025-02-30", "9999-12-31", "+1000000-01-01", "tomorrow"),
            "criterion", List.of("many", "1e400", "1.5", "-9223372036854775809"),
            "sha256", List.of("x", "a".repeat(64)),
            "evidenceId", List.of("mine"),
            "fileName", List.of("another.txt"),
            "mediaType", List.of(TEXT),
            "unknown", List.of("1"));

    private final Api api = new Api(RunningApp.port());
    private final OverHttp http = new OverHttp();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void a_report_that_is_none_is_a_problem_whatever_it_is_called() {
        assertThat(STORY.version()).isPositive();
        long before = http.position();
        Stream.concat(NAMES_NEVER.stream(), NAMES_PERHAPS.stream())
                .forEach(name -> refused(
                        ProposeFindings.class,
                        name,
                        api.upload("pm", "/api/report-imports", name, "application/pdf", FILE)));
        KINDS_NEVER.forEach(kind ->
                refused(ProposeFindings.class, kind, api.upload("pm", "/api/report-imports", "a.pdf", kind, FILE)));
        assertThat(wrong).isEmpty();
        assertThat(http.commandsDoneSince(before)).isZero();
    }

    @Test
    void evidence_with_a_field_that_cannot_be_is_a_problem_and_leaves_nothing_behind() {
        assertThat(STORY.version()).isPositive();
        long before = http.position();
        FIELDS_NEVER.forEach((field, values) -> values.forEach(value ->
                refused(SubmitEvidence.class, field + " " + value, evidence("a.txt", TEXT, with(field, value)))));
        NAMES_NEVER.forEach(name -> refused(SubmitEvidence.class, name, evidence(name, TEXT, right())));
        KINDS_NEVER.forEach(kind -> refused(SubmitEvidence.class, kind, evidence("a.txt", kind, right())));
        HostileValues.BODIES.forEach(
                part -> refused(SubmitEvidence.class, part, evidence("a.txt", TEXT, Map.of("evidence", part))));
        assertThat(wrong).isEmpty();
        assertThat(http.commandsDoneSince(before)).isZero();
    }

    @Test
    void evidence_with_an_odd_name_is_kept_under_it_or_refused() {
        assertThat(STORY.version()).isPositive();
        long before = http.position();
        List<Api.Answer> answers = NAMES_PERHAPS.stream()
                .map(name -> evidence(name, TEXT, right()))
                .toList();
        answers.stream()
                .filter(answer -> answer.status() >= 300)
                .forEach(answer -> refused(SubmitEvidence.class, "name", answer));
        assertThat(wrong).isEmpty();
        assertThat(http.commandsDoneSince(before))
                .isEqualTo(
                        answers.stream().filter(answer -> answer.status() < 300).count());
    }

    @Test
    void a_form_that_is_none_is_a_problem() {
        for (String path : List.of("/api/report-imports", "/api/evidence")) {
            for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
                for (String body : List.of("", "--x", "--x\r\n\r\n", "--y--\r\n", "\u0000")) {
                    Api.Answer answer = api.postAs("pm", path, type, body);
                    assertThat(answer.status()).as("%s %s %s", path, type, body).isEqualTo(400);
                    assertThat(answer.text("code")).isEqualTo("INVALID");
                }
            }
        }
    }

    private void refused(Class<? extends Command> command, String what, Api.Answer answer) {
        boolean isTold =
                Described.now().untold(CommandCatalogue.of(command), answer).isEmpty();
        if (!Hostilities.isProblem(answer) || !isTold) {
            wrong.add(what.substring(0, Math.min(100, what.length())) + " -> " + answer.status() + " " + answer.body());
        }
    }

    private Api.Answer evidence(String fileName, String kind, Map<String, String> fields) {
        String[] said = fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        return api.upload("ao", "/api/evidence", fileName, kind, FILE, said);
    }

    private static Map<String, String> right() {
        Map<String, String> right = new LinkedHashMap<>();
        right.put("actionId", STORY.action());
        right.put("title", "Signed protocol");
        right.put("type", "POLICY");
        right.put("effectiveOn", "2025-01-20");
        return right;
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> fields = right();
        fields.put(field, value);
        return fields;
    }
}
