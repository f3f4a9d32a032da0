package org.plumbline.query.amending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import org.springframework.util.MultiValueMap;

/** A proposal as a form shows it: everything a text, lists as rows. */
record AmendForm(
        String authority,
        String urn,
        String leadInspector,
        String overall,
        List<Map<String, String>> windows,
        List<Map<String, String>> judgements,
        List<Map<String, String>> findings,
        String reason,
        String effectiveOn) {

    static AmendForm of(ReportProposal read, LocalDate today) {
        return new AmendForm(
                read.authority(),
                text(read.urn()),
                text(read.leadInspector()),
                text(read.overall()),
                read.windows().stream().map(AmendForm::row).toList(),
                read.judgements().stream().map(AmendForm::row).toList(),
                read.findings().stream().map(AmendForm::row).toList(),
                "",
                today.toString());
    }

    static AmendForm typed(MultiValueMap<String, String> form) {
        return new AmendForm(
                first(form, "authority"),
                first(form, "urn"),
                first(form, "leadInspector"),
                first(form, "overall"),
                Rows.typed("windows", form),
                Rows.typed("judgements", form),
                renumbered(Rows.byPosition(Rows.typed("findings", form))),
                first(form, "reason"),
                first(form, "effectiveOn"));
    }

    private static Map<String, String> row(Window window) {
        return Map.of("start", window.start().toString(), "end", window.end().toString());
    }

    private static Map<String, String> row(Judgement judgement) {
        return Map.of("name", judgement.name(), "grade", judgement.grade());
    }

    private static Map<String, String> row(ProposedFinding finding) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("position", String.valueOf(finding.position()));
        row.put("kind", finding.kind());
        row.put("printedNumber", text(finding.printedNumber()));
        row.put("heading", text(finding.heading()));
        row.put("text", finding.text());
        row.put("page", String.valueOf(finding.page()));
        row.put("nationalFrameworkRefs", String.join("\n", finding.nationalFrameworkRefs()));
        row.put("paragraphRefs", String.join("\n", finding.paragraphRefs()));
        return row;
    }

    private static List<Map<String, String>> renumbered(List<Map<String, String>> findings) {
        List<Map<String, String>> numbered = new ArrayList<>();
        for (Map<String, String> finding : findings) {
            Map<String, String> row = new LinkedHashMap<>(finding);
            row.put("position", String.valueOf(numbered.size() + 1));
            numbered.add(row);
        }
        return numbered;
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
