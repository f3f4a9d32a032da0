package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.Judgement;

/** Grades repeated in the headings of a report's sections: a second reading of the judgement table. */
final class SectionGrades {

    private static final Pattern START = Pattern.compile(
            "(?:the )?(?:experiences? and progress of|impact of leaders|leadership, management and).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*\\s\\d{1,3}$");
    private static final int MOST_LINES = 4;

    private SectionGrades() {}

    /** Headings that name the same judgement as a row, but another grade. */
    static List<String> conflicts(List<Line> lines, List<Judgement> rows) {
        List<String> conflicts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.page() > 1 && line.bold() && START.matcher(line.text()).matches()) {
                String heading = heading(lines, i);
                Optional<String> grade = Grades.last(heading);
                grade.flatMap(read -> otherGrade(heading, read, rows)).ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private static String heading(List<Line> lines, int at) {
        String heading = "";
        for (int i = at; i < lines.size() && i < at + MOST_LINES; i++) {
            Line line = lines.get(i);
            boolean entry = CONTENTS_ENTRY.matcher(line.text()).matches();
            if (!line.bold()
                    || entry
                    || (i > at
                            && Grades.last(heading).isPresent()
                            && !line.text().matches("(?i)(?:to )?be good"))) {
                break;
            }
            heading = Joining.lines(heading, line.text());
        }
        return heading;
    }

    private static Optional<String> otherGrade(String heading, String grade, List<Judgement> rows) {
        String key = key(heading);
        return rows.stream()
                .filter(row -> key.startsWith(key(row.name())) && !key.startsWith(key(row.name()) + " and "))
                .filter(row -> !row.grade().equals(grade))
                .map(Judgement::name)
                .findFirst();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .replaceFirst("^(?:the )?(?:experiences? and progress of |impact of )?", "")
                .strip();
    }
}
