package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.Judgement;

/** Judgements of the 2013 reports: section headings, each followed by a line such as "Grade 3 (adequate)". */
final class FourPointJudgements {

    private static final Pattern GRADE_LINE =
            Pattern.compile("grade\\s+[1-4]\\s*\\(?([a-z ]+?)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVERALL = Pattern.compile("overall effectiveness.*", Pattern.CASE_INSENSITIVE);
    private static final int MOST_HEADING_LINES = 3;

    private FourPointJudgements() {}

    static List<Judgement> rows(List<Line> lines) {
        List<Judgement> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher grade = GRADE_LINE.matcher(lines.get(i).text());
            if (grade.matches()) {
                String name = headingBefore(lines, i);
                Grades.first(grade.group(1)).ifPresent(read -> rows.add(new Judgement(name, read)));
            }
        }
        return rows;
    }

    private static String headingBefore(List<Line> lines, int at) {
        Line last = lines.get(at - 1);
        String heading = last.text();
        for (int i = at - 2; i >= 0 && i > at - 1 - MOST_HEADING_LINES; i--) {
            Line line = lines.get(i);
            boolean styled = line.bold() || line.size() > BodySize.of(lines) + Headings.STEP;
            if (!styled || line.bold() != last.bold() || line.size() != last.size()) {
                break;
            }
            heading = Joining.lines(line.text(), heading);
        }
        return heading;
    }

    static boolean isOverall(Judgement row) {
        return OVERALL.matcher(row.name()).matches();
    }
}
