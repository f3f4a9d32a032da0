package org.plumbline.kernel.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose word an item closes on. The second line is quality assurance, the third internal audit; kinds that are named in
 * neither list need no particular line.
 *
 * @param second kinds that need the second line or the third
 * @param third kinds that need the third
 * @param thirdPercent how many of a hundred items of any kind are drawn to need the third
 */
public record AssuranceLines(List<String> second, List<String> third, Integer thirdPercent) {

    public AssuranceLines {
        second = second.stream().distinct().sorted().toList();
        third = third.stream().distinct().sorted().toList();
        // Sets were stored before boards drew a sample.
        thirdPercent = thirdPercent == null ? 0 : thirdPercent;
    }

    /** Those of a board that draws no sample. */
    public AssuranceLines(List<String> second, List<String> third) {
        this(second, third, 0);
    }

    /** What holds for something that two boards look at: of each kind the higher line, and the larger sample. */
    public AssuranceLines stricter(AssuranceLines other) {
        return new AssuranceLines(
                Stream.concat(second.stream(), other.second.stream()).toList(),
                Stream.concat(third.stream(), other.third.stream()).toList(),
                Math.max(thirdPercent, other.thirdPercent));
    }

    /** Every kind it names. */
    public List<String> kinds() {
        return Stream.concat(second.stream(), third.stream()).distinct().toList();
    }

    /** The lowest line that an item of that kind closes on: 1, 2 or 3. */
    public int of(String kind, String recommendationId) {
        return third.contains(kind) || isDrawn(recommendationId) ? 3 : second.contains(kind) ? 2 : 1;
    }

    /** Whether the item is one of those drawn for the third line. */
    public boolean isDrawn(String recommendationId) {
        return ThirdLineSample.draws(recommendationId, thirdPercent);
    }
}
