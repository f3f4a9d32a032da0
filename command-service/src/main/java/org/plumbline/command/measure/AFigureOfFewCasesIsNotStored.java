package org.plumbline.command.measure;

import org.jspecify.annotations.Nullable;

/** Whoever knows the families could tell who a figure of few children is about, so its numbers reach no event. */
final class AFigureOfFewCasesIsNotStored {

    private AFigureOfFewCasesIsNotStored() {}

    static boolean appliesTo(@Nullable Integer denominator, int minDenominator) {
        return denominator != null && denominator < minDenominator;
    }
}
