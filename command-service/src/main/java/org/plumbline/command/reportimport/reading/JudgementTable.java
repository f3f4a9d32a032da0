package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.Judgement;

/** The table on the first page of reports since 2018: rows of a name and a grade, "Overall effectiveness" among them. */
final class JudgementTable {

    private static final Pattern HEADER = Pattern.compile("\\bjudge?ments?\\s+grades?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile(
            "\\s*((?:the\\s+impact|the\\s+experiences?|experiences?|overall)\\b[^.:]{0,150}?)[.:]?\\s+(" + Grades.WORDS
                    + ")(?:\\.|(?=\\s|$))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OVERALL = Pattern.compile("overall\\s+effectiveness.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN_NAME = Pattern.compile(
            "(?:the )?(?:impact of (?:the )?leaders.*families|experiences? and progress of"
                    + " (?:.*help and protection|children in care|(?:children in care and )?care leavers))"
                    + "|overall effectiveness",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 40;

    private JudgementTable() {}

    static List<Judgement> rows(List<Line> lines) {
        String text = lines.stream().limit(MOST_LINES).map(Line::text).reduce("", Joining::lines);
        Matcher header = HEADER.matcher(text);
        Matcher row = ROW.matcher(text);
        int at = header.find() ? header.end() : row.find() ? row.start() : text.length();
        List<Judgement> rows = new ArrayList<>();
        while (!isComplete(rows) && row.region(at, text.length()).lookingAt()) {
            String grade = Grades.first(row.group(2)).orElseThrow();
            rows.add(new Judgement(Spaces.single(row.group(1)), grade));
            at = row.end();
        }
        return rows;
    }

    /** The overall row comes last; a sentence below the table can look like one more row. */
    private static boolean isComplete(List<Judgement> rows) {
        return rows.size() > 1 && isOverall(rows.getLast());
    }

    static boolean isOverall(Judgement row) {
        return OVERALL.matcher(row.name()).matches();
    }

    static boolean isExpected(List<Judgement> rows) {
        long names = rows.stream().map(Judgement::name).distinct().count();
        return (rows.size() == 4 || rows.size() == 5)
                && names == rows.size()
                && rows.stream().allMatch(row -> KNOWN_NAME.matcher(row.name()).matches())
                && rows.stream().filter(JudgementTable::isOverall).count() == 1;
    }
}
