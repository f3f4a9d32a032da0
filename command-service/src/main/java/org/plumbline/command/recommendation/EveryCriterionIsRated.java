package org.plumbline.command.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;

/** An opinion on the whole says what it found of each part, and is no better than the worst of them. */
final class EveryCriterionIsRated {

    private EveryCriterionIsRated() {}

    /** Each success criterion of each linked action is rated, and each once. */
    static boolean holds(List<CriterionLevel> rated, LinkedActions actions) {
        return sorted(rated.stream().map(c -> c.actionId() + " " + c.criterion()))
                .equals(sorted(actions.all().stream()
                        .flatMap(action -> IntStream.rangeClosed(1, action.criteria())
                                .mapToObj(number -> action.actionId() + " " + number))));
    }

    static boolean isNoBetterThanTheWorst(AssuranceLevel overall, List<CriterionLevel> rated) {
        return rated.stream()
                .map(CriterionLevel::level)
                .max(Comparator.naturalOrder())
                .filter(overall::isBetterThan)
                .isEmpty();
    }

    private static List<String> sorted(Stream<String> some) {
        return some.sorted().toList();
    }
}
