package org.plumbline.query.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.plumbline.kernel.rules.ClaimedWork;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rated;

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
        GREY;

        /** In the order in which one of them stands for several. */
        public static final List<Colour> WORST_FIRST = List.of(RED, AMBER, AMBER_E, GREEN, GREY, BLUE);

        /** The worst there is, or grey where there is none. */
        public static Colour worst(Collection<Colour> there) {
            return WORST_FIRST.stream().filter(there::contains).findFirst().orElse(GREY);
        }
    }

    /** By the rules in force on that day. */
    public static DeliveryRating of(ActionRow action, LocalDate today, InForce inForce) {
        return switch (action.state()) {
            case "COMPLETE_VERIFIED" -> new DeliveryRating(Colour.BLUE, "Verified complete.", inForce.version());
            case "CANCELLED" -> new DeliveryRating(Colour.GREY, "Cancelled; it counts nowhere.", inForce.version());
            case "COMPLETE_CLAIMED" -> of(new ClaimedWork(action.dueOn()).on(today, inForce), inForce);
            default -> of(action.work().on(today, inForce), inForce);
        };
    }

    private static DeliveryRating of(Rated rated, InForce inForce) {
        return new DeliveryRating(Colour.valueOf(rated.rating().name()), rated.because(), inForce.version());
    }
}
