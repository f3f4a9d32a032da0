package org.plumbline.kernel.inspection;

import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand.*;

/** The rows of the catalogue that are about inspections. */
public final class InspectionCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    ProposeFindings.class,
                    "/api/report-imports",
                    "inspectionId",
                    Set.of(PM),
                    List.of(
                            EMPTY,
                            NOT_A_PDF,
                            TRUNCATED,
                            ENCRYPTED,
                            TOO_LARGE,
                            TOO_MANY_PAGES,
                            DECOMPRESSION_BOMB,
                            TOO_COMPLEX,
                            NO_TEXT,
                            NOT_AN_INSPECTION_REPORT,
                            SAFEGUARDING_BOARD_REVIEW,
                            DUPLICATE_INSPECTION),
                    "Import a report and propose its findings"),
            new CommandType(
                    AmendProposal.class,
                    "/api/report-imports/{inspectionId}/amendments",
                    null,
                    Set.of(PM, QA),
                    List.of(FINDINGS_LOCKED, PROPOSAL_WITHDRAWN, DUPLICATE_INSPECTION),
                    "Correct a proposal before it is confirmed"),
            new CommandType(
                    ConfirmFindings.class,
                    "/api/report-imports/{inspectionId}/confirmation",
                    null,
                    Set.of(PM, QA, DCS),
                    List.of(
                            SAME_PERSON,
                            UNRESOLVED_WARNING,
                            INCOMPLETE_PROPOSAL,
                            RECEIVED_BEFORE_FIELDWORK_ENDED,
                            PUBLISHED_BEFORE_RECEIVED,
                            FINDINGS_LOCKED,
                            PROPOSAL_WITHDRAWN),
                    "Confirm the findings as the report’s own words and lock them"),
            new CommandType(
                    WithdrawProposal.class,
                    "/api/report-imports/{inspectionId}/withdrawal",
                    null,
                    Set.of(PM),
                    List.of(FINDINGS_LOCKED, PROPOSAL_WITHDRAWN),
                    "Take a proposal back before it is confirmed"));

    private InspectionCommands() {}
}
