package org.plumbline.kernel.rules;

import org.plumbline.kernel.evidence.Sha256;

/**
 * Which items are drawn for the third line of assurance. An item's own id decides, so the draw can be repeated by anybody
 * and chosen by nobody, and whoever is drawn at a share is drawn at every larger one.
 */
public final class ThirdLineSample {

    private static final int PARTS = 10_000;
    private static final int PARTS_OF_ONE_IN_A_HUNDRED = 100;
    private static final int FIRST_DIGITS = 6;
    private static final int HEX = 16;

    private ThirdLineSample() {}

    /** @param percent how many of a hundred are drawn, from 0 to 100 */
    public static boolean draws(String recommendationId, int percent) {
        return place(recommendationId) < percent * PARTS_OF_ONE_IN_A_HUNDRED;
    }

    private static int place(String id) {
        return Integer.parseInt(Sha256.of(id), 0, FIRST_DIGITS, HEX) % PARTS;
    }
}
