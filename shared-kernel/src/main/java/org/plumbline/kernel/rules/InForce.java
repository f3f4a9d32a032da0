package org.plumbline.kernel.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a day.
 *
 * @param version of the board's rules, or 0 where it adopted none and the standard ones hold
 * @param validFrom the first day on which they hold, or null where the standard ones do
 * @param rules its thresholds
 * @param board what else it goes by
 */
public record InForce(int version, @Nullable LocalDate validFrom, Rules rules, BoardRules board) {

    /** What holds until a board adopts something else. */
    public static InForce standard() {
        return new InForce(0, null, Rules.standard(), BoardRules.standard());
    }

    /** Those of a set that was adopted before boards set more than thresholds. */
    public static InForce of(int version, LocalDate validFrom, Rules rules) {
        return new InForce(version, validFrom, rules, BoardRules.standard());
    }

    /** Of each the stricter, where several boards look at the same; it goes by the newer version. */
    public InForce stricter(InForce other) {
        InForce newer = version < other.version ? other : this;
        return new InForce(newer.version, newer.validFrom, rules.stricter(other.rules), board.stricter(other.board));
    }

    /** As a sentence names them. */
    public String named() {
        return version == 0 ? "the standard rules" : "version " + version + " of the board’s rules";
    }
}
