package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** The numbers of measures: decimal, never binary, with one way to write each. */
public final class Decimals {

    private static final int DECIMALS = 4;
    private static final int DIGITS = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimals() {}

    /** The same number without zeros at its end and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many in a hundred, to two decimals. */
    public static BigDecimal percent(int numerator, int denominator) {
        return plain(BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    static void check(Checks checks, String field, @Nullable BigDecimal number) {
        checks.required(field, number);
        if (number != null) {
            checks.that(isWritable(number), field, "must have at most 9 digits and 4 decimals");
        }
    }

    static void checkNotNegative(Checks checks, String field, @Nullable BigDecimal number) {
        check(checks, field, number);
        checks.that(number == null || number.signum() >= 0, field, "must not be negative");
    }

    /** Whether it lies between 0 and 100, or is not there at all. */
    public static boolean isPercentage(@Nullable BigDecimal number) {
        return number == null || number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
    }

    static boolean isWritable(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= DECIMALS && (long) stripped.precision() - stripped.scale() <= DIGITS;
    }
}
