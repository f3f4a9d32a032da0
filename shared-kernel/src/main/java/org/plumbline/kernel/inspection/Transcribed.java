package org.plumbline.kernel.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** What somebody typed of a report, piece by piece. */
final class Transcribed {

    private static final int NAME = 300;

    private Transcribed() {}

    static Checks windows(Checks checks, @Nullable List<? extends @Nullable Window> windows) {
        return each(
                checks,
                "windows",
                windows,
                (window, field) ->
                        checks.required(field + ".start", window.start()).required(field + ".end", window.end()));
    }

    static Checks judgements(Checks checks, @Nullable List<? extends @Nullable Judgement> judgements) {
        return each(
                checks,
                "judgements",
                judgements,
                (judgement, field) ->
                        checks.text(field + ".name", judgement.name(), NAME).code(field + ".grade", judgement.grade()));
    }

    /** Numbered 1, 2, 3 in order, as a report prints them. */
    static Checks findings(Checks checks, @Nullable List<? extends @Nullable ProposedFinding> findings) {
        each(
                checks,
                "findings",
                findings,
                (finding, field) -> checks.code(field + ".kind", finding.kind())
                        .text(field + ".text", finding.text(), Checks.LONG_TEXT)
                        .optionalText(field + ".heading", finding.heading(), NAME)
                        .texts(field + ".nationalFrameworkRefs", finding.nationalFrameworkRefs(), NAME)
                        .texts(field + ".paragraphRefs", finding.paragraphRefs(), NAME));
        int number = 0;
        for (ProposedFinding finding : orNone(findings)) {
            number++;
            if (finding != null && finding.position() != number) {
                return checks.that(false, "findings", "must be numbered 1, 2, 3 … in order");
            }
        }
        return checks;
    }

    private static <T> List<? extends @Nullable T> orNone(@Nullable List<? extends @Nullable T> pieces) {
        return pieces == null ? List.of() : pieces;
    }

    private interface Check<T> {
        void of(T piece, String field);
    }

    private static <T> Checks each(
            Checks checks, String list, @Nullable List<? extends @Nullable T> pieces, Check<T> check) {
        int number = 0;
        for (T piece : orNone(pieces)) {
            String field = list + "[" + number++ + "]";
            checks.required(field, piece);
            if (piece != null) {
                check.of(piece, field);
            }
        }
        return checks.that(number <= 200, list, "must have at most 200 entries");
    }
}
