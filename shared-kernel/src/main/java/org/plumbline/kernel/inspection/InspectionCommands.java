package org.plumbline.kernel.inspection;

import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand.*;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;

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
                    List.of(
                            AUTHORITY_REGISTERED,
                            UNKNOWN_KIND,
                            UNKNOWN_GRADE,
                            FINDINGS_LOCKED,
                            PROPOSAL_WITHDRAWN,
                            DUPLICATE_INSPECTION,
                            REPORT_NOT_RECEIVED),
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
                            UNKNOWN_KIND,
                            UNKNOWN_GRADE,
                            SENT_DATE_MISSING,
                            RECEIVED_BEFORE_FIELDWORK_ENDED,
                            PUBLISHED_BEFORE_RECEIVED,
                            DATE_DIFFERS,
                            REPORT_NOT_RECEIVED,
                            FINDINGS_LOCKED,
                            PROPOSAL_WITHDRAWN),
                    "Confirm the findings as the report’s own words and lock them"),
            new CommandType(
                    WithdrawProposal.class,
                    "/api/report-imports/{inspectionId}/withdrawal",
                    null,
                    Set.of(PM),
                    List.of(FINDINGS_LOCKED, PROPOSAL_WITHDRAWN, ALREADY_RECEIVED, INSPECTION_ENDED),
                    "Take a proposal back before it is confirmed"),
            new CommandType(
                    RegisterInspection.class,
                    "/api/inspections",
                    "inspectionId",
                    Set.of(PM),
                    List.of(UNKNOWN_FRAMEWORK, DUPLICATE_INSPECTION),
                    "Register an inspection by hand"),
            new CommandType(
                    RecordReportReceived.class,
                    "/api/inspections/{inspectionId}/receipt",
                    null,
                    Set.of(PM, CLERK),
                    List.of(
                            RECEIVED_BEFORE_FIELDWORK_ENDED,
                            ALREADY_RECEIVED,
                            INCOMPLETE_PROPOSAL,
                            SENT_DATE_MISSING,
                            PROPOSAL_WITHDRAWN,
                            INSPECTION_ENDED),
                    "Record that the report was received, which starts its clocks"),
            new CommandType(
                    RecordReportPublished.class,
                    "/api/inspections/{inspectionId}/publication",
                    null,
                    Set.of(PM, CLERK),
                    List.of(
                            REPORT_NOT_RECEIVED,
                            PUBLISHED_BEFORE_RECEIVED,
                            ALREADY_PUBLISHED,
                            INSPECTION_ENDED,
                            PROPOSAL_WITHDRAWN),
                    "Record that the report was published"),
            new CommandType(
                    EnterFindings.class,
                    "/api/inspections/{inspectionId}/findings",
                    null,
                    Set.of(PM),
                    List.of(
                            REPORT_NOT_RECEIVED,
                            UNKNOWN_KIND,
                            UNKNOWN_GRADE,
                            FINDINGS_LOCKED,
                            PROPOSAL_WITHDRAWN,
                            INSPECTION_ENDED),
                    "Begin to enter by hand what the report says"),
            new CommandType(
                    CorrectReceivedDate.class,
                    "/api/inspections/{inspectionId}/receipt/correction",
                    null,
                    Set.of(DCS),
                    List.of(
                            VISIT_OUTSIDE_INTERVENTION,
                            REPORT_NOT_RECEIVED,
                            DATE_UNCHANGED,
                            RECEIVED_BEFORE_FIELDWORK_ENDED,
                            PUBLISHED_BEFORE_RECEIVED,
                            RECEIVED_BEFORE_SENT,
                            INSPECTION_ENDED,
                            PROPOSAL_WITHDRAWN),
                    "Correct the day the report was received, which counts its clocks again"),
            new CommandType(
                    CorrectSentDate.class,
                    "/api/inspections/{inspectionId}/sending/correction",
                    null,
                    Set.of(DCS),
                    List.of(
                            REPORT_NOT_RECEIVED,
                            DATE_UNCHANGED,
                            RECEIVED_BEFORE_FIELDWORK_ENDED,
                            RECEIVED_BEFORE_SENT,
                            INSPECTION_ENDED,
                            PROPOSAL_WITHDRAWN),
                    "Correct the day the report was sent, which counts the clocks again that count from it"),
            new CommandType(
                    RecordReissue.class,
                    "/api/inspections/{inspectionId}/reissue",
                    null,
                    Set.of(PM),
                    List.of(FINDINGS_NOT_CONFIRMED, FILE_UNCHANGED, INSPECTION_ENDED, PROPOSAL_WITHDRAWN),
                    "Record that the body issued its report again"),
            new CommandType(
                    ConcludeInspection.class,
                    "/api/inspections/{inspectionId}/conclusion",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            VISIT_OUTSIDE_INTERVENTION,
                            FINDINGS_NOT_CONFIRMED,
                            OPEN_ITEMS,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED,
                            INSPECTION_ENDED,
                            PROPOSAL_WITHDRAWN),
                    "Conclude an inspection whose items are all settled"),
            new CommandType(
                    LinkReinspection.class,
                    "/api/inspections/{inspectionId}/reinspection",
                    null,
                    Set.of(PM),
                    List.of(
                            VISIT_OUTSIDE_INTERVENTION,
                            FINDINGS_NOT_CONFIRMED,
                            NOT_A_LATER_INSPECTION,
                            CARRIED_FORWARD_INCOMPLETE,
                            CYCLE,
                            INSPECTION_ENDED,
                            PROPOSAL_WITHDRAWN),
                    "Say which inspection took the place of this one"),
            new CommandType(
                    DecidePublication.class,
                    "/api/inspections/{inspectionId}/publication-decision",
                    null,
                    Set.of(DCS),
                    List.of(RESTRICTED_NOT_PUBLIC, PUBLICATION_UNCHANGED, PROPOSAL_WITHDRAWN, REPORT_NOT_RECEIVED),
                    "Decide who may see what the report says"),
            new CommandType(
                    NamePartners.class,
                    "/api/inspections/{inspectionId}/partners",
                    null,
                    Set.of(PM),
                    List.of(NOT_JOINT, PROPOSAL_WITHDRAWN, INSPECTION_ENDED),
                    "Name the bodies that own the items together"));

    private InspectionCommands() {}
}
