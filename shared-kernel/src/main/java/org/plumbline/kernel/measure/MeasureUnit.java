package org.plumbline.kernel.measure;

import java.math.BigDecimal;

/** What a measure counts in. */
public enum MeasureUnit {
    DAYS(" days", " days"),
    NUMBER("", ""),
    /** Of a denominator; differences are in percentage points. */
    PERCENT("%", " points");

    private final String after;
    private final String afterDifference;

    MeasureUnit(String after, String afterDifference) {
        this.after = after;
        this.afterDifference = afterDifference;
    }

    /** The figure as people read it, such as {@code 84%}. */
    public String say(BigDecimal value) {
        return value.toPlainString() + after;
    }

    /** A difference of two figures as people read it, such as {@code 2 points}; its sign is left out. */
    public String sayDifference(BigDecimal difference) {
        return difference.abs().toPlainString() + afterDifference;
    }
}
