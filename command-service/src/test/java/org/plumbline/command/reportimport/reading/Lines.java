package org.plumbline.command.reportimport.reading;

import java.util.Arrays;
import java.util.List;

/** Invented printed lines: "B|" starts a bold line, "B+|" a large bold one, ">" steps in, "5|" names the page. */
final class Lines {

    private static final float BODY = 12;

    private Lines() {}

    static List<Line> of(String... printed) {
        return Arrays.stream(printed).map(text -> line(2, text)).toList();
    }

    static List<Line> onPage(int page, String... printed) {
        return Arrays.stream(printed).map(text -> line(page, text)).toList();
    }

    private static Line line(int page, String printed) {
        boolean large = printed.startsWith("B+|");
        boolean bold = large || printed.startsWith("B|");
        String text = bold ? printed.substring(printed.indexOf('|') + 1) : printed;
        int steps = 0;
        while (text.startsWith(">", steps)) {
            steps++;
        }
        return new Line(page, text.substring(steps), 70 + 18 * steps, large ? BODY + 2 : BODY, bold);
    }
}
