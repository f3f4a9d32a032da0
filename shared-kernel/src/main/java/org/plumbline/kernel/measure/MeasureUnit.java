package org.plumbline.kernel.measure;

import java.math.BigDecimal;

/** What a measure counts in. */
public enum MeasureUnit {
    DAYS(" day", "s", " day"),
    NUMBER("", "", ""),
    /** Of a denominator; differences are in percentage points. */
    PERCENT("%", "", " point");

    private final String after;
    private final String plural;
    private final String afterDifference;

    MeasureUnit(String after, String plural, String afterDifference) {
        this.after = after;
        this.plural = plural;
        this.afterDifference = afterDifference;
    }

    /** The figure as people read it, such as {@code 84%}. */
    public String say(BigDecimal value) {
        return value.toPlainString() + after + (isOne(value) ? "" : plural);
    }

    /** A difference of two figures as people read it, such as {@code 2 points}; its sign is left out. */
    public String sayDifference(BigDecimal difference) {
        boolean isSingular = afterDifference.isEmpty() || isOne(difference);
        return difference.abs().toPlainString() + afterDifference + (isSingular ? "" : "s");
    }

    private static boolean isOne(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0;
    }
}
