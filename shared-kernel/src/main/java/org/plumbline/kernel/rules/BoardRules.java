package org.plumbline.kernel.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.FindingKind;

/**
 * What a board goes by beside its thresholds: who must be there, what proof it asks for, and when it is told.
 *
 * @param quorum at least so many members are present whenever anything is decided, whatever a meeting itself asks for
 * @param chairAttends whether whoever decides for the board must be among those present
 * @param assurance which line of assurance an item needs before it closes
 * @param holdDays work on a recommendation is held for at most so many days at a time
 * @param calendar the version of the list of bank holidays that the board took note of, or null while it took note of none
 * @param riskBands how grave a score is
 * @param fewestCases no measure shows figures of fewer cases than these
 * @param overdueDays an action overdue by more than so many days is escalated
 * @param redMeetings an action red at so many meetings running is escalated
 * @param sustainedPeriods new practice is embedded when it held over so many reporting periods in a row
 * @param delivery how work is rated beside the thresholds in days
 * @param rhythm how often owners report, and for how long evidence stays fresh
 */
public record BoardRules(
        int quorum,
        boolean chairAttends,
        AssuranceLines assurance,
        int holdDays,
        @Nullable String calendar,
        RiskBands riskBands,
        int fewestCases,
        int overdueDays,
        int redMeetings,
        Integer sustainedPeriods,
        DeliveryRules delivery,
        Rhythm rhythm) {

    /** Three, so that one good month is not taken for a new practice. */
    private static final int STANDARD_PERIODS = 3;

    /** Sets adopted before boards set these things say nothing of them. */
    public BoardRules {
        sustainedPeriods = sustainedPeriods == null ? STANDARD_PERIODS : sustainedPeriods;
        delivery = delivery == null ? DeliveryRules.standard() : delivery;
        rhythm = rhythm == null ? Rhythm.standard() : rhythm;
    }

    /** With what holds until a board adopts something else. */
    public BoardRules(
            int quorum,
            boolean chairAttends,
            AssuranceLines assurance,
            int holdDays,
            @Nullable String calendar,
            RiskBands riskBands,
            int fewestCases,
            int overdueDays,
            int redMeetings) {
        this(
                quorum,
                chairAttends,
                assurance,
                holdDays,
                calendar,
                riskBands,
                fewestCases,
                overdueDays,
                redMeetings,
                STANDARD_PERIODS,
                DeliveryRules.standard(),
                Rhythm.standard());
    }

    public BoardRules sustainedOver(int periods) {
        return with(periods, delivery);
    }

    public BoardRules rating(DeliveryRules other) {
        return with(sustainedPeriods, other);
    }

    private BoardRules with(int periods, DeliveryRules rated) {
        return new BoardRules(
                quorum,
                chairAttends,
                assurance,
                holdDays,
                calendar,
                riskBands,
                fewestCases,
                overdueDays,
                redMeetings,
                periods,
                rated,
                rhythm);
    }

    /** What holds until a board adopts something else. */
    public static BoardRules standard() {
        var assurance = new AssuranceLines(List.of(FindingKind.PRIORITY_ACTION), List.of());
        return new BoardRules(1, false, assurance, 90, null, RiskBands.standard(), 5, 30, 2);
    }

    /** What holds for something that two boards look at; calendar and bands are those of this one. */
    public BoardRules stricter(BoardRules other) {
        return new BoardRules(
                Math.max(quorum, other.quorum),
                chairAttends || other.chairAttends,
                assurance.stricter(other.assurance),
                Math.min(holdDays, other.holdDays),
                calendar,
                riskBands,
                Math.max(fewestCases, other.fewestCases),
                Math.min(overdueDays, other.overdueDays),
                Math.min(redMeetings, other.redMeetings),
                Math.max(sustainedPeriods, other.sustainedPeriods),
                delivery.stricter(other.delivery),
                rhythm.stricter(other.rhythm));
    }
}
