package org.plumbline.kernel.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an importer read in a report. A proposal only: another person confirms it before anything is tracked.
 *
 * @param sourceSha256 lower-case hex SHA-256 of the file
 * @param parserVersion version of the reader that made this proposal
 * @param framework code of the inspection framework, such as {@code ILACS}, {@code SIF}, {@code SIF_REINSPECTION}
 * @param authority the local authority's name without "Council" or its like, such as {@code "Cheshire East"}
 * @param urn Ofsted's number for the authority, or null when it is not known (then a warning says so)
 * @param windows days on site, in order
 * @param leadInspector name as printed, or null when it could not be read (then a warning says so)
 * @param judgements in printed order, the overall one included
 * @param overall the overall grade, or null when the report gives none (then a warning says so)
 * @param findings items in printed order
 * @param warnings what a person must look at
 */
public record ReportProposal(
        String sourceSha256,
        String parserVersion,
        String framework,
        String authority,
        @Nullable String urn,
        List<Window> windows,
        @Nullable String leadInspector,
        List<Judgement> judgements,
        @Nullable String overall,
        List<ProposedFinding> findings,
        List<ImportWarning> warnings) {

    public ReportProposal {
        windows = List.copyOf(windows);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }
}
