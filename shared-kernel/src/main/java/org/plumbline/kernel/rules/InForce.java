package org.plumbline.kernel.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a day.
 *
 * @param version of the board's rules, or 0 where it adopted none and the standard ones hold
 * @param validFrom the first day on which they hold, or null where the standard ones do
 * @param rules its thresholds
 * @param board what else it goes by
 * @param inspectionId the inspection whose board they are of, or null where that makes no difference
 * @param either how a sentence names them where they are the stricter of several, or null
 */
public record InForce(
        int version,
        @Nullable LocalDate validFrom,
        Rules rules,
        BoardRules board,
        @Nullable String inspectionId,
        @Nullable String either) {

    public InForce(int version, @Nullable LocalDate validFrom, Rules rules, BoardRules board) {
        this(version, validFrom, rules, board, null, null);
    }

    /** What holds until a board adopts something else. */
    public static InForce standard() {
        return new InForce(0, null, Rules.standard(), BoardRules.standard());
    }

    /** Those of a set that was adopted before boards set more than thresholds. */
    public static InForce of(int version, LocalDate validFrom, Rules rules) {
        return new InForce(version, validFrom, rules, BoardRules.standard());
    }

    public InForce ofBoard(String inspection) {
        return new InForce(version, validFrom, rules, board, inspection, either);
    }

    /** Of each the stricter. Of two versions of one board it goes by the newer, of two boards by the one that is asked. */
    public InForce stricter(InForce other) {
        if (rules.equals(other.rules) && board.equals(other.board)) {
            return this;
        }
        boolean isOneBoard = Objects.equals(inspectionId, other.inspectionId);
        InForce leading = isOneBoard && version < other.version ? other : this;
        String both = said() + " and " + (isOneBoard ? other.said() : other.saidOfAnother());
        return new InForce(
                leading.version,
                leading.validFrom,
                rules.stricter(other.rules),
                board.stricter(other.board),
                inspectionId,
                both);
    }

    /** As a sentence names them. */
    public String named() {
        return either == null ? said() : "the stricter of " + either;
    }

    private String said() {
        return either == null ? ofVersion("the board’s") : either;
    }

    private String saidOfAnother() {
        return either == null ? ofVersion("another board’s") : either;
    }

    private String ofVersion(String whose) {
        return version == 0 ? "the standard rules" : "version " + version + " of " + whose + " rules";
    }
}
