package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines between a heading and the next one.
 *
 * @param heading the heading it stands under
 * @param lines without the headings
 * @param endedBy a heading that ended it though no report is known to have it there
 */
record Region(Line heading, List<Line> lines, Optional<String> endedBy) {

    /** The lines after {@code start}, up to a line that ends the region. */
    static Region after(List<Line> all, int start, float body, Predicate<Line> knownEnd) {
        Line heading = all.get(start);
        List<Line> lines = new ArrayList<>();
        for (Line line : all.subList(start + 1, all.size())) {
            if (knownEnd.test(line)) {
                return new Region(heading, lines, Optional.empty());
            }
            if (line.size() > body + Headings.STEP
                    && KindHeading.of(line.text()).isEmpty()) {
                return new Region(heading, lines, Optional.of(line.text()));
            }
            lines.add(line);
        }
        return new Region(heading, lines, Optional.empty());
    }
}
