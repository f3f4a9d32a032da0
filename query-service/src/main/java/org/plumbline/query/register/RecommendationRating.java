package org.plumbline.query.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.DeliveryRating.Colour;

/**
 * How the doing of a recommendation stands: as its worst action does, in counts and never as an average. Of the difference it
 * makes for children its impact rating tells, apart from this.
 *
 * @param colour the worst there is
 * @param counts how many of its actions have each rating, cancelled ones left out
 * @param because the one sentence that explains it
 * @param rulesVersion of the board's rules by which it was rated, or 0 for the standard ones
 */
public record RecommendationRating(Colour colour, Map<Colour, Integer> counts, String because, int rulesVersion) {

    /** @param actions those that are to discharge it */
    static RecommendationRating of(RecommendationRow row, List<ActionView> actions, InForce inForce) {
        Map<Colour, Integer> counts = counted(actions);
        if (row.notRequired()) {
            return new RecommendationRating(
                    Colour.GREY, Map.of(), "Not required; it counts nowhere.", inForce.version());
        }
        if (row.closed()) {
            return new RecommendationRating(Colour.BLUE, counts, "Closed.", inForce.version());
        }
        Colour worst = Colour.worst(counts.keySet());
        if (worst == Colour.BLUE) {
            return done(row, counts, inForce);
        }
        String because = counts.isEmpty() ? "No action is planned." : said(counts);
        return new RecommendationRating(worst, counts, because, inForce.version());
    }

    private static RecommendationRating done(RecommendationRow row, Map<Colour, Integer> counts, InForce inForce) {
        String because = !row.reported()
                ? "Every action is verified; it is not declared delivered."
                : !row.assured()
                        ? "Delivered; assurance is awaited."
                        : row.embedded()
                                ? "Delivered and embedded; its closing is awaited."
                                : "Assured; embedding is awaited.";
        boolean isAwaited = !row.embedded() && inForce.board().delivery().proofAwaited();
        return new RecommendationRating(isAwaited ? Colour.AMBER_E : Colour.BLUE, counts, because, inForce.version());
    }

    private static Map<Colour, Integer> counted(List<ActionView> actions) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        actions.stream()
                .filter(a -> !a.row().state().equals("CANCELLED"))
                .forEach(a -> counts.merge(a.delivery().colour(), 1, Integer::sum));
        return counts;
    }

    private static String said(Map<Colour, Integer> counts) {
        return Colour.WORST_FIRST.stream()
                .filter(counts::containsKey)
                .flatMap(colour -> Stream.of(counts.getOrDefault(colour, 0) + " " + word(colour)))
                .collect(Collectors.joining(", ", "Actions: ", "."));
    }

    private static String word(Colour colour) {
        return switch (colour) {
            case RED -> "red";
            case AMBER -> "amber";
            case AMBER_E -> "awaiting proof";
            case GREEN -> "green";
            case GREY -> "not started";
            case BLUE -> "done";
        };
    }
}
