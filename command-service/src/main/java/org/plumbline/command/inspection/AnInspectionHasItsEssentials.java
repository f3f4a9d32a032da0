package org.plumbline.command.inspection;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.inspection.ReportProposal;

/** Whose inspection, under which framework, when, and judged how. */
final class AnInspectionHasItsEssentials {

    private AnInspectionHasItsEssentials() {}

    static List<String> missingIn(ReportProposal proposal) {
        List<String> missing = new ArrayList<>();
        if (proposal.urn() == null) {
            missing.add("the authority's number");
        }
        if (proposal.windows().isEmpty()) {
            missing.add("the days on site");
        }
        if (proposal.framework().isBlank()) {
            missing.add("the framework");
        }
        if (proposal.judgements().isEmpty()) {
            missing.add("the judgements");
        }
        return missing;
    }
}
