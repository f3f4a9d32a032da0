package org.plumbline.command.reportimport.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The size most of a report's letters are printed in. */
final class BodySize {

    private BodySize() {}

    static float of(List<Line> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
