package org.plumbline.command.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whoever knows the families could tell who a figure of few children is about, so its numbers reach no event. Nor do those
 * that give a few away by subtraction: 197 of 200 says that three were not.
 */
final class AFigureOfFewCasesIsNotStored {

    /** Counts from one to four are few, as inspectorates print them; none at all tells of nobody. */
    private static final int NO_LONGER_FEW = 5;

    static final String WHOLE = "must be a whole number and not negative, for this measure counts people";

    private AFigureOfFewCasesIsNotStored() {}

    static boolean appliesTo(@Nullable Integer numerator, @Nullable Integer denominator, int minDenominator) {
        if (denominator == null) {
            return false;
        }
        return denominator < minDenominator
                || numerator != null && (isFew(numerator) || isFew(denominator - numerator));
    }

    /** Of a number that counts people itself. */
    static boolean countsTooFew(BigDecimal people, int fewest) {
        return people.signum() > 0 && people.compareTo(BigDecimal.valueOf(fewest)) < 0;
    }

    static boolean canCountPeople(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isFew(int cases) {
        return cases > 0 && cases < NO_LONGER_FEW;
    }
}
