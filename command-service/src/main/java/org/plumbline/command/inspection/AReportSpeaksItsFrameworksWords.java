package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_GRADE;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_KIND;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.refusal.Refusals;

/** Each item is of a kind that its framework has a term for, and each judgement by a grade that it gives. */
final class AReportSpeaksItsFrameworksWords {

    private AReportSpeaksItsFrameworksWords() {}

    /** Adds what is said otherwise to the refusals; what is null is not looked at. */
    static Refusals check(
            Refusals refusals,
            Optional<Framework> framework,
            @Nullable List<ProposedFinding> findings,
            @Nullable List<Judgement> judgements) {
        if (framework.isEmpty()) {
            return refusals;
        }
        Framework known = framework.get();
        List<String> kinds = findings == null
                ? List.of()
                : findings.stream()
                        .map(ProposedFinding::kind)
                        .distinct()
                        .filter(kind -> !known.terms().containsKey(kind))
                        .toList();
        List<String> grades = judgements == null
                ? List.of()
                : judgements.stream()
                        .map(Judgement::grade)
                        .distinct()
                        .filter(grade -> !known.grades().contains(grade))
                        .toList();
        return refusals.when(
                        !kinds.isEmpty(),
                        UNKNOWN_KIND,
                        told(known, kinds, known.terms().keySet()))
                .when(!grades.isEmpty(), UNKNOWN_GRADE, told(known, grades, known.grades()));
    }

    private static String told(Framework framework, List<?> wrong, Iterable<?> right) {
        List<String> known = new java.util.ArrayList<>();
        right.forEach(one -> known.add(String.valueOf(one)));
        return framework.code() + " has no "
                + wrong.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (known.isEmpty() ? "." : "; it has " + String.join(", ", known) + ".");
    }
}
