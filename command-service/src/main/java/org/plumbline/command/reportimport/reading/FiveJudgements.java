package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.Judgement;

/** The five rows on the first page of reports of the framework of 2013 to 2018, and the headline above them. */
final class FiveJudgements {

    private static final int EXPECTED = 5;
    private static final int LONGEST_LAST_ROW = 90;
    private static final List<String> BEST_FIRST =
            List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.ADEQUATE, Grade.INADEQUATE);
    private static final Pattern ROW_START = Pattern.compile(
            "(?<![\\p{L}])(?:children who need help and|children looked after and|adoption performance"
                    + "|(?:the )?experiences? and progress of care|leadership, management)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_ROW =
            Pattern.compile("(?:\\d\\.?\\s*)?children who need help and\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_AT_END = Pattern.compile("\\s+\\d(?:\\.\\d)?\\.?\\s*$");
    private static final Pattern REST_OF_GRADE = Pattern.compile("\\s*\\bto be good$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADLINE = Pattern.compile(
            "(?:overall|children['’]?s['’]? services?|services for children)\\b(.*)", Pattern.CASE_INSENSITIVE);

    private FiveJudgements() {}

    static List<Judgement> rows(List<Line> afterDates) {
        String text = afterDates.stream()
                .dropWhile(line -> !FIRST_ROW.matcher(line.text()).matches())
                .map(Line::text)
                .reduce("", Joining::lines);
        List<Integer> starts = ROW_START
                .matcher(text)
                .results()
                .map(match -> match.start())
                .limit(EXPECTED)
                .toList();
        List<Judgement> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : Math.min(text.length(), start + LONGEST_LAST_ROW);
            boolean last = i + 1 == starts.size();
            row(text.substring(start, end), last).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<Judgement> row(String cells, boolean last) {
        Optional<String> grade = Grades.first(cells);
        String name = last
                ? Grades.before(cells)
                : Grades.withoutFirst(LABEL_AT_END.matcher(cells).replaceFirst(""));
        String whole = REST_OF_GRADE.matcher(name).replaceFirst("");
        return grade.map(read -> new Judgement(Spaces.single(whole.replaceFirst("\\.$", "")), read));
    }

    /** The overall grade is printed as a sentence above the rows, in many wordings. */
    static Optional<String> overall(List<Line> afterDates) {
        List<Line> above = afterDates.stream()
                .takeWhile(line -> !FIRST_ROW.matcher(line.text()).matches())
                .toList();
        List<Line> bold = above.stream().filter(Line::bold).toList();
        String text = (bold.isEmpty() ? above : bold).stream().map(Line::text).reduce("", Joining::lines);
        Matcher headline = HEADLINE.matcher(text);
        return headline.find() ? Grades.first(headline.group(1)) : Optional.empty();
    }

    /** The framework's own rule: overall is no better than the best and no worse than the worst judgement. */
    static boolean isPlausible(String overall, List<Judgement> rows) {
        return rows.isEmpty()
                || rows.stream().anyMatch(row -> row.grade().equals(Grade.NOT_JUDGED))
                || (rows.stream().anyMatch(row -> place(row.grade()) <= place(overall))
                        && rows.stream().anyMatch(row -> place(row.grade()) >= place(overall)));
    }

    private static int place(String grade) {
        return BEST_FIRST.indexOf(grade);
    }

    static boolean isExpected(List<Judgement> rows) {
        return rows.size() == EXPECTED
                && rows.stream().map(Judgement::name).distinct().count() == EXPECTED;
    }
}
