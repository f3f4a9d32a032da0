package org.plumbline.kernel.rules;

/**
 * The thresholds that a board goes by.
 *
 * @param forecastDays a forecast of more than so many days after the due date is red
 * @param soonDays an action due within so many days is amber
 * @param blockedDays an action blocked for more than so many days is red
 * @param missedMonths so many cycles without an update are red; a cycle is a month unless the board sets another
 * @param slipDays an SRO approves a due date up to so many days after the first one
 * @param extensions so many changes of a due date are an SRO's, every further one is the board's
 */
public record Rules(int forecastDays, int soonDays, int blockedDays, int missedMonths, int slipDays, int extensions) {

    /** What holds for something that two boards look at: of each threshold the stricter. */
    public Rules stricter(Rules other) {
        return new Rules(
                Math.min(forecastDays, other.forecastDays),
                Math.max(soonDays, other.soonDays),
                Math.min(blockedDays, other.blockedDays),
                Math.min(missedMonths, other.missedMonths),
                Math.min(slipDays, other.slipDays),
                Math.min(extensions, other.extensions));
    }

    /** What holds until a board adopts something else. */
    public static Rules standard() {
        return new Rules(30, 14, 14, 2, 30, 1);
    }
}
