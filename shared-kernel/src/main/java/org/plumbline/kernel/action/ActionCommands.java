package org.plumbline.kernel.action;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SRO;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.command.CommandType;

/** The rows of the catalogue that are about actions. */
public final class ActionCommands {

    public static final List<CommandType> ALL = List.of(
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
                    "Verify or return a claim of completion"));

    private ActionCommands() {}
}
