package org.plumbline.kernel.rules;

import org.plumbline.kernel.risk.Band;
import org.plumbline.kernel.risk.Score;

/**
 * Where on the five by five grid one band ends and the next begins; what is beyond the last is very high.
 *
 * @param low the largest product that is low
 * @param medium the largest that is medium
 * @param high the largest that is high
 */
public record RiskBands(int low, int medium, int high) {

    /** What holds until a board adopts something else. */
    public static RiskBands standard() {
        return new RiskBands(4, 9, 15);
    }

    /** Whether each band holds a product, of those from 1 to 25. */
    public boolean areInOrder() {
        return low >= 1 && low < medium && medium < high && high < Score.MOST * Score.MOST;
    }

    public Band of(Score score) {
        int product = score.product();
        if (product <= low) {
            return Band.LOW;
        }
        if (product <= medium) {
            return Band.MEDIUM;
        }
        return product <= high ? Band.HIGH : Band.VERY_HIGH;
    }
}
