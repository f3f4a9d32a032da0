package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Footnotes: runs of small lines that start with their mark. */
final class Footnotes {

    /** How much smaller than the body a footnote is at least, in points. */
    private static final float STEP = 1.5f;

    private static final Pattern MARK = Pattern.compile("(?:\\d{1,2}|\\*|[¹²³])(?:\\s.*|\\p{L}.*|)");

    private Footnotes() {}

    /** The printed lines without blank ones and footnotes; small text that no mark starts stays. */
    static List<Line> strip(List<Line> lines) {
        float body = BodySize.of(lines);
        List<Line> kept = new ArrayList<>();
        boolean inNote = false;
        int page = 0;
        for (Line line : lines) {
            inNote = inNote && line.page() == page && (line.isBlank() || isSmall(line, body));
            page = line.page();
            if (line.isBlank()) {
                continue;
            }
            boolean starts = isSmall(line, body) && MARK.matcher(line.text()).matches();
            inNote = inNote || starts;
            if (!inNote) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isSmall(Line line, float body) {
        return line.size() > 0 && line.size() <= body - STEP;
    }
}
