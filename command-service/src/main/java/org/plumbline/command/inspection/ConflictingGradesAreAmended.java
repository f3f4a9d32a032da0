package org.plumbline.command.inspection;

import org.plumbline.kernel.inspection.ReportProposal;

/** A tick is not enough when a report prints two grades for one judgement: somebody says which one holds. */
final class ConflictingGradesAreAmended {

    static final String WARNING = "GRADE_CONFLICT";

    private ConflictingGradesAreAmended() {}

    static boolean holds(ReportProposal proposal) {
        return proposal.warnings().stream().noneMatch(w -> w.code().equals(WARNING));
    }
}
