package org.plumbline.kernel.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How often owners report, and for how long evidence stays fresh.
 *
 * @param cycleDays how many days a cycle has, or 0 where it is a calendar month
 * @param evidenceMonths for how many months evidence is valid unless somebody says otherwise; 0 for ever, null as the
 *     installation has it
 */
public record Rhythm(int cycleDays, @Nullable Integer evidenceMonths) {

    private static final int DAYS_OF_A_MONTH = 30;

    /** What holds until a board adopts something else. */
    public static Rhythm standard() {
        return new Rhythm(0, null);
    }

    /** Whole cycles between two days; none where the second comes first. */
    public int cycles(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        long whole = cycleDays == 0 ? ChronoUnit.MONTHS.between(from, to) : days / cycleDays;
        return (int) Math.max(0, whole);
    }

    /** The day on which so many cycles have passed. */
    public LocalDate after(LocalDate from, int cycles) {
        return cycleDays == 0 ? from.plusMonths(cycles) : from.plusDays((long) cycles * cycleDays);
    }

    /** So many cycles, as a sentence names them. */
    public String say(int cycles) {
        if (cycleDays == 0) {
            return cycles == 1 ? "a monthly cycle" : cycles + " monthly cycles";
        }
        String length = " of " + RedFlags.days(cycleDays);
        return cycles == 1 ? "a cycle" + length : cycles + " cycles" + length;
    }

    /** What holds for something that two boards look at: the shorter of each. */
    Rhythm stricter(Rhythm other) {
        return new Rhythm(length() <= other.length() ? cycleDays : other.cycleDays, shorter(other.evidenceMonths));
    }

    private int length() {
        return cycleDays == 0 ? DAYS_OF_A_MONTH : cycleDays;
    }

    private @Nullable Integer shorter(@Nullable Integer months) {
        if (evidenceMonths == null || months == null) {
            return evidenceMonths == null ? months : evidenceMonths;
        }
        return evidenceMonths == 0 || months == 0
                ? Integer.valueOf(Math.max(evidenceMonths, months))
                : Integer.valueOf(Math.min(evidenceMonths, months));
    }
}
