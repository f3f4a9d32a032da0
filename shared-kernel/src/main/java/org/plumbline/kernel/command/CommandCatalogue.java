package org.plumbline.kernel.command;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.BM;
import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.actor.Role.SRO;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.inspection.InspectionCommand.*;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.obligation.ObligationCommands;
import org.plumbline.kernel.recommendation.RecommendationCommands;

/** Every command: where the API takes it, who may ask, which rules may say no. Pages, API, documents and tests read it. */
public final class CommandCatalogue {

    private static final List<CommandType> MAIN_WAY = List.of(
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
                    "Take a proposal back before it is confirmed"),
            new CommandType(
                    AddAction.class,
                    "/api/actions",
                    "actionId",
                    Set.of(PM, SRO),
                    List.of(RESPONSE_MISSING, ALREADY_CLOSED),
                    "Add an action for one or several recommendations"),
            new CommandType(
                    ReportProgress.class,
                    "/api/actions/{actionId}/progress",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, ALREADY_COMPLETE),
                    "Report progress and a forecast"),
            new CommandType(
                    ProposeDueDate.class,
                    "/api/actions/{actionId}/due-date-proposals",
                    "proposalId",
                    Set.of(AO),
                    List.of(NOT_OWNER, ALREADY_COMPLETE, PROPOSAL_PENDING, DATE_UNCHANGED, DATE_BEFORE_START),
                    "Propose another due date; the action stays overdue meanwhile"),
            new CommandType(
                    DecideDueDate.class,
                    "/api/actions/{actionId}/due-date-proposals/{proposalId}/decision",
                    null,
                    Set.of(SRO, CHAIR),
                    List.of(SELF_APPROVAL, NO_SUCH_PROPOSAL, BOARD_DECISION_NEEDED, MEETING_NOT_OPEN, NO_QUORUM),
                    "Decide on a proposed due date"),
            new CommandType(
                    ClaimCompletion.class,
                    "/api/actions/{actionId}/completion-claim",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, ALREADY_CLAIMED, ALREADY_COMPLETE, EVIDENCE_MISSING),
                    "Claim an action complete, with evidence"),
            new CommandType(
                    DecideCompletion.class,
                    "/api/actions/{actionId}/completion-decision",
                    null,
                    Set.of(SRO),
                    List.of(SELF_VERIFICATION, NOT_CLAIMED, ALREADY_COMPLETE),
                    "Verify or return a claim of completion"),
            new CommandType(
                    SubmitEvidence.class,
                    "/api/evidence",
                    "evidenceId",
                    Set.of(AO, PM),
                    List.of(NOT_OWNER, UNSUPPORTED_TYPE, HASH_MISMATCH),
                    "Submit evidence by file or reference"),
            new CommandType(
                    ScheduleMeeting.class,
                    "/api/meetings",
                    "meetingId",
                    Set.of(CLERK, CHAIR),
                    List.of(),
                    "Schedule a board meeting"),
            new CommandType(
                    OpenMeeting.class,
                    "/api/meetings/{meetingId}/opening",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_ALREADY_OPENED),
                    "Open a meeting with those present"),
            new CommandType(
                    RecordAttendance.class,
                    "/api/meetings/{meetingId}/attendance",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_OPEN),
                    "Correct who is present"),
            new CommandType(
                    DeclareInterest.class,
                    "/api/meetings/{meetingId}/interests",
                    null,
                    Set.of(CLERK, CHAIR, BM),
                    List.of(MEETING_NOT_OPEN),
                    "Declare a member’s interest in an item"),
            new CommandType(
                    TakeDecision.class,
                    "/api/meetings/{meetingId}/decisions",
                    "decisionId",
                    Set.of(CHAIR),
                    List.of(CONFLICT_DECLARED, MEETING_NOT_OPEN, NO_QUORUM),
                    "Take a decision"),
            new CommandType(
                    CloseMeeting.class,
                    "/api/meetings/{meetingId}/closing",
                    null,
                    Set.of(CLERK, CHAIR),
                    List.of(MEETING_NOT_OPEN),
                    "Close a meeting"));

    /** What may be asked from outside. */
    public static final List<CommandType> ALL = Stream.of(MAIN_WAY, RecommendationCommands.ALL, ObligationCommands.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, CommandType> BY_CLASS = Stream.concat(
                    ALL.stream(), ObligationCommands.BY_POLICY.stream())
            .collect(Collectors.toUnmodifiableMap(CommandType::type, Function.identity()));

    private CommandCatalogue() {}

    /** @throws IllegalArgumentException when the class is no command */
    public static CommandType of(Class<?> type) {
        CommandType found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("Not in the catalogue: " + type);
        }
        return found;
    }
}
