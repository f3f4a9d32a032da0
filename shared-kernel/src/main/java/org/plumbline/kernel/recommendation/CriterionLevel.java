package org.plumbline.kernel.recommendation;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Invalid;

/**
 * How far the evidence supports one success criterion.
 *
 * @param criterion its number among those of its action, from 1
 */
public record CriterionLevel(String actionId, int criterion, AssuranceLevel level) {

    /**
     * As ticked in one line, such as {@code an-action 1 REASONABLE}.
     *
     * @throws Invalid when it is not
     */
    public static CriterionLevel valueOf(String line) {
        String[] words = line.strip().split("\\s+", 4);
        AssuranceLevel level = words.length == 3 ? named(words[2]) : null;
        if (level == null || !words[1].matches("[1-9]\\d{0,3}")) {
            throw Invalid.field("criteria", "must be an action, the number of its criterion and a level on each line");
        }
        return new CriterionLevel(words[0], Integer.parseInt(words[1]), level);
    }

    private static @Nullable AssuranceLevel named(String word) {
        for (AssuranceLevel level : AssuranceLevel.values()) {
            if (level.name().equals(word)) {
                return level;
            }
        }
        return null;
    }

    boolean isComplete() {
        return actionId != null && !actionId.isBlank() && criterion > 0 && level != null;
    }
}
