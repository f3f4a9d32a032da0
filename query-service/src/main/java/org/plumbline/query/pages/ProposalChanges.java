package org.plumbline.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.query.framework.Terms;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.web.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people changed of what was read in a report, part by part, for the person who is to confirm it. */
@Component
final class ProposalChanges {

    private final Terms terms;
    private final Days days;
    private final MessageSource words;

    ProposalChanges(Terms terms, Days days, MessageSource words) {
        this.terms = terms;
        this.days = days;
        this.words = words;
    }

    /**
     * @param part what of the report it is
     * @param read as it was read, or null where it was not
     * @param now as it is, or null where it was left out
     */
    record Change(
            String part, @Nullable String read, @Nullable String now) {}

    /** None where nothing was changed, or everything was changed back. */
    List<Change> of(InspectionRow row) {
        return row.amended() == null ? List.of() : between(row.amended().read(), row.proposal());
    }

    List<Change> between(ReportProposal read, ReportProposal now) {
        List<Change> changes = new ArrayList<>();
        compare(changes, "import.authority", read.authority(), now.authority());
        compare(changes, "import.urn", read.urn(), now.urn());
        compare(changes, "import.windows", windows(read), windows(now));
        compare(changes, "import.inspector", read.leadInspector(), now.leadInspector());
        compare(changes, "import.overall", grade(read, read.overall()), grade(now, now.overall()));
        judgements(changes, read, now);
        findings(changes, read, now);
        return List.copyOf(changes);
    }

    private void compare(List<Change> changes, String part, @Nullable String read, @Nullable String now) {
        compare(changes, part, null, read, now);
    }

    private void compare(
            List<Change> changes, String part, @Nullable Object which, @Nullable String read, @Nullable String now) {
        if (!Objects.equals(read, now)) {
            changes.add(new Change(words.getMessage(part, new Object[] {String.valueOf(which)}, Locale.UK), read, now));
        }
    }

    private void judgements(List<Change> changes, ReportProposal read, ReportProposal now) {
        Map<String, String> before = grades(read);
        Map<String, String> after = grades(now);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> compare(changes, "import.changed.judgement", name, before.get(name), after.get(name)));
    }

    /** What differs in more than its place is compared in its order; of the others, that they changed places is told. */
    private void findings(List<Change> changes, ReportProposal read, ReportProposal now) {
        List<String> before = new ArrayList<>(findings(read));
        List<String> after = new ArrayList<>(findings(now));
        List<String> kept = common(after, before);
        String keptAsRead = String.join("\n", common(before, after));
        kept.forEach(before::remove);
        kept.forEach(after::remove);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            compare(changes, "import.changed.finding", null, at(before, i), at(after, i));
        }
        compare(changes, "import.changed.order", keptAsRead, String.join("\n", kept));
    }

    /** Those of the first that are among the others too, each as often as in both. */
    private static List<String> common(List<String> ofThese, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return ofThese.stream().filter(left::remove).toList();
    }

    private static @Nullable String at(List<String> all, int index) {
        return index < all.size() ? all.get(index) : null;
    }

    private List<String> findings(ReportProposal proposal) {
        return proposal.findings().stream()
                .map(finding -> finding(proposal.framework(), finding))
                .toList();
    }

    private String finding(String framework, ProposedFinding f) {
        List<String> printed = new ArrayList<>();
        if (f.printedNumber() != null) {
            printed.add(f.printedNumber() + ".");
        }
        printed.add(terms.item(framework, f.kind()));
        printed.add(words.getMessage("import.changed.page", new Object[] {f.page()}, Locale.UK));
        if (f.heading() != null) {
            printed.add(f.heading());
        }
        printed.addAll(f.nationalFrameworkRefs());
        printed.addAll(f.paragraphRefs());
        return f.text() + "\n" + String.join(", ", printed);
    }

    private Map<String, String> grades(ReportProposal proposal) {
        Map<String, String> grades = new LinkedHashMap<>();
        for (Judgement judgement : proposal.judgements()) {
            grades.merge(
                    judgement.name(),
                    terms.grade(proposal.framework(), judgement.grade()),
                    (one, other) -> one + ", " + other);
        }
        return grades;
    }

    private @Nullable String grade(ReportProposal proposal, @Nullable String overall) {
        return overall == null ? null : terms.grade(proposal.framework(), overall);
    }

    private @Nullable String windows(ReportProposal proposal) {
        String told = proposal.windows().stream()
                .map(window -> words.getMessage(
                        "import.changed.window",
                        new Object[] {days.full(window.start()), days.full(window.end())},
                        Locale.UK))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }
}
