package org.plumbline.kernel.rules;

import java.time.LocalDate;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to the rules of a board. */
public sealed interface RulesEvent extends DomainEvent {

    String inspectionId();

    /** The id under which the rules of a board is kept. */
    static String streamOf(String inspectionId) {
        return "rules-" + inspectionId;
    }

    /**
     * Thresholds alone, as boards adopted them before they set more than these; what else holds by it is standard.
     *
     * @param version counts from 1; before the first the standard rules hold
     * @param validFrom the first day on which they hold
     */
    record RulesAdopted(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            int version,
            LocalDate validFrom,
            Rules rules,
            String meetingId,
            String reason)
            implements RulesEvent {}

    /**
     * @param version counts from 1, together with the sets of thresholds alone
     * @param validFrom the first day on which they hold
     * @param board what the board goes by beside its thresholds
     */
    record RuleSetAdopted(
            String authority,
            LocalDate effectiveOn,
            String inspectionId,
            int version,
            LocalDate validFrom,
            Rules rules,
            BoardRules board,
            String meetingId,
            String reason)
            implements RulesEvent {}
}
