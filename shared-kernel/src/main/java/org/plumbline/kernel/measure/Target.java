package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.plumbline.kernel.refusal.Invalid;

/**
 * Where a measure is to be on a day.
 *
 * @param by the day
 * @param value in the unit of the measure
 */
public record Target(LocalDate by, BigDecimal value) {

    /**
     * A target as typed in one line, such as {@code 2025-03-31 90}.
     *
     * @throws Invalid when it is neither
     */
    public static Target valueOf(String line) {
        String[] words = line.strip().split("\\s+", 3);
        try {
            if (words.length == 2 && words[1].length() <= 20) {
                return new Target(LocalDate.parse(words[0]), new BigDecimal(words[1].replace("%", "")));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw notATarget();
        }
        throw notATarget();
    }

    private static Invalid notATarget() {
        return Invalid.field("trajectory", "must be a day and a number on each line, such as 2025-03-31 90");
    }
}
