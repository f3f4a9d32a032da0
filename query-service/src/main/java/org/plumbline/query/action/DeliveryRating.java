package org.plumbline.query.action;

import java.time.LocalDate;
import org.plumbline.kernel.rules.InForce;

/**
 * How the doing of an action stands on a day; of the difference it makes it says nothing.
 *
 * @param colour the rating
 * @param because the one sentence that explains it
 * @param rulesVersion of the board's rules by which it was rated, or 0 for the standard ones
 */
public record DeliveryRating(Colour colour, String because, int rulesVersion) {

    /** From done to not begun. {@link #AMBER_E}: done as claimed, and evidence or embedding awaited. */
    public enum Colour {
        BLUE,
        AMBER_E,
        RED,
        AMBER,
        GREEN,
        GREY
    }

    /** By the rules in force on that day. */
    public static DeliveryRating of(ActionRow action, LocalDate today, InForce inForce) {
        Because rated = switch (action.state()) {
            case "COMPLETE_VERIFIED" -> new Because(Colour.BLUE, "Verified complete.");
            case "COMPLETE_CLAIMED" -> new Because(Colour.AMBER_E, "Claimed complete, not verified.");
            case "CANCELLED" -> new Because(Colour.GREY, "Cancelled; it counts nowhere.");
            default -> new RatingOfOpenAction(action, today, inForce.rules()).rated();
        };
        return new DeliveryRating(rated.colour(), rated.sentence(), inForce.version());
    }

    /** A colour with its sentence. */
    record Because(Colour colour, String sentence) {}
}
