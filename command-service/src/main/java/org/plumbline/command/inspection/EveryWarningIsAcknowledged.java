package org.plumbline.command.inspection;

import java.util.List;
import org.plumbline.kernel.inspection.ReportProposal;

/** A person has looked at everything the reader was unsure of. */
final class EveryWarningIsAcknowledged {

    private EveryWarningIsAcknowledged() {}

    static boolean holds(ReportProposal proposal, List<String> acknowledged) {
        return proposal.warnings().stream().allMatch(w -> acknowledged.contains(w.code()));
    }
}
