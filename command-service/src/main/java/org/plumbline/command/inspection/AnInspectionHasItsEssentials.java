package org.plumbline.command.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.inspection.ReportProposal;

/** Whose inspection, under which framework, when, and judged how where the framework judges. */
final class AnInspectionHasItsEssentials {

    private AnInspectionHasItsEssentials() {}

    static List<String> missingIn(ReportProposal proposal, Optional<Framework> framework) {
        List<String> missing = new ArrayList<>(whereAndWhenMissingIn(proposal));
        boolean isJudged =
                framework.map(Framework::grades).filter(List::isEmpty).isEmpty();
        if (isJudged && proposal.judgements().isEmpty()) {
            missing.add("the judgements");
        }
        return missing;
    }

    /** What it takes to know which inspection a report is about. */
    static List<String> whereAndWhenMissingIn(ReportProposal proposal) {
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
        return missing;
    }

    static String told(List<String> missing) {
        return "The proposal lacks what an inspection cannot do without: " + String.join(", ", missing) + ".";
    }
}
