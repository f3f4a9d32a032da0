package org.plumbline.query.risk;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * Whether a risk was looked at in time, on a day; of how grave it is it says nothing.
 *
 * @param colour the rating
 * @param because the one sentence that explains it
 */
public record ReviewRating(Colour colour, String because) {

    /** {@link #GREY}: nothing is to be reviewed any more. */
    public enum Colour {
        AMBER,
        GREEN,
        GREY
    }

    public static ReviewRating of(RiskRow risk, LocalDate today) {
        if (risk.state().equals("CLOSED")) {
            return new ReviewRating(Colour.GREY, "Closed; no review is due.");
        }
        long late = DAYS.between(risk.reviewOn(), today);
        return late > 0
                ? new ReviewRating(Colour.AMBER, "Its review is overdue by " + days(late) + ".")
                : new ReviewRating(
                        Colour.GREEN,
                        late == 0 ? "Its review is due today." : "Its review is due in " + days(-late) + ".");
    }

    private static String days(long number) {
        return number == 1 ? "one day" : number + " days";
    }
}
