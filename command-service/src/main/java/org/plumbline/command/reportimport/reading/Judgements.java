package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.Judgement;

/** The grades of a report, in the way its kind prints them. */
record Judgements(List<Judgement> rows, @Nullable String overall, List<ImportWarning> warnings) {

    private static final int FOUR_POINT_ROWS = 5;

    static Judgements read(ReportKind kind, TitleBlock title, List<Line> lines) {
        return switch (kind) {
            case ILACS -> table(title, lines);
            case SIF, SIF_REINSPECTION -> five(title, lines);
            case LAC_2013 -> fourPoint(lines);
            case SAFEGUARDING_BOARD_REVIEW -> new Judgements(List.of(), null, List.of());
        };
    }

    private static Judgements table(TitleBlock title, List<Line> lines) {
        List<Judgement> rows = JudgementTable.rows(title.rest());
        Optional<String> overall = rows.stream()
                .filter(JudgementTable::isOverall)
                .map(Judgement::grade)
                .findFirst();
        return checked(rows, overall, JudgementTable.isExpected(rows), lines);
    }

    private static Judgements five(TitleBlock title, List<Line> lines) {
        List<Judgement> rows = FiveJudgements.rows(title.rest());
        Optional<String> overall = FiveJudgements.overall(title.rest());
        Judgements read = checked(rows, overall, FiveJudgements.isExpected(rows), lines);
        if (overall.isPresent() && !FiveJudgements.isPlausible(overall.get(), rows)) {
            List<ImportWarning> warnings = new ArrayList<>(read.warnings());
            warnings.add(Warnings.overallUnlikely());
            return new Judgements(read.rows(), read.overall(), List.copyOf(warnings));
        }
        return read;
    }

    private static Judgements fourPoint(List<Line> lines) {
        List<Judgement> rows = FourPointJudgements.rows(lines);
        Optional<String> overall = rows.stream()
                .filter(FourPointJudgements::isOverall)
                .map(Judgement::grade)
                .findFirst();
        return checked(rows, overall, rows.size() == FOUR_POINT_ROWS, lines);
    }

    private static Judgements checked(
            List<Judgement> rows, Optional<String> overall, boolean expected, List<Line> lines) {
        List<ImportWarning> warnings = new ArrayList<>();
        if (!expected) {
            warnings.add(Warnings.unexpectedRows(rows.size()));
        }
        if (overall.isEmpty()) {
            warnings.add(Warnings.overallNotRead());
        }
        SectionGrades.conflicts(lines, rows).stream()
                .map(Warnings::gradeConflict)
                .forEach(warnings::add);
        return new Judgements(List.copyOf(rows), overall.orElse(null), List.copyOf(warnings));
    }
}
