package org.plumbline.kernel.action;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SRO;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.action.ActionRevision.*;
import org.plumbline.kernel.action.ActionSupport.*;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.CommandType;

/** The rows of the catalogue that are about actions. */
public final class ActionCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    AddAction.class,
                    "/api/actions",
                    "actionId",
                    Set.of(PM, SRO),
                    List.of(
                            RESPONSE_MISSING,
                            ALREADY_CLOSED,
                            OWNER_NOT_ACTIVE,
                            OUTSIDE_PLAN_PERIOD,
                            CHANGE_CONTROL,
                            NO_SUCH_DECISION,
                            NOT_A_PARTNER),
                    "Add an action for one or several recommendations"),
            new CommandType(
                    ReportProgress.class,
                    "/api/actions/{actionId}/progress",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Report progress and a forecast"),
            new CommandType(
                    ProposeDueDate.class,
                    "/api/actions/{actionId}/due-date-proposals",
                    "proposalId",
                    Set.of(AO),
                    List.of(
                            NOT_OWNER,
                            ALREADY_COMPLETE,
                            PROPOSAL_PENDING,
                            DATE_UNCHANGED,
                            DATE_BEFORE_START,
                            OUTSIDE_PLAN_PERIOD,
                            STATUTORY_DATE,
                            ACTION_CANCELLED),
                    "Propose another due date; the action stays overdue meanwhile"),
            new CommandType(
                    DecideDueDate.class,
                    "/api/actions/{actionId}/due-date-proposals/{proposalId}/decision",
                    null,
                    Set.of(SRO, CHAIR),
                    List.of(
                            SELF_APPROVAL,
                            NOT_SRO,
                            NO_SUCH_PROPOSAL,
                            OUTSIDE_PLAN_PERIOD,
                            BEFORE_ITS_CAUSE,
                            BOARD_DECISION_NEEDED,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            STATUTORY_DATE,
                            CONFLICT_DECLARED,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Decide on a proposed due date"),
            new CommandType(
                    EndorseDueDate.class,
                    "/api/actions/{actionId}/due-date-proposals/{proposalId}/endorsement",
                    null,
                    Set.of(SRO),
                    List.of(
                            SELF_APPROVAL,
                            NOT_SRO,
                            NO_SUCH_PROPOSAL,
                            ALREADY_ENDORSED,
                            BEFORE_ITS_CAUSE,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Stand behind a proposed due date before the board decides"),
            new CommandType(
                    AcceptUpdate.class,
                    "/api/actions/{actionId}/progress/acceptance",
                    null,
                    Set.of(SRO),
                    List.of(
                            SELF_APPROVAL,
                            NOT_SRO,
                            NO_UPDATE_TO_ACCEPT,
                            BEFORE_ITS_CAUSE,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Accept the owner’s latest report"),
            new CommandType(
                    ClaimCompletion.class,
                    "/api/actions/{actionId}/completion-claim",
                    null,
                    Set.of(AO),
                    List.of(
                            NOT_OWNER,
                            ALREADY_CLAIMED,
                            ALREADY_COMPLETE,
                            EVIDENCE_MISSING,
                            MILESTONES_OPEN,
                            ACTION_CANCELLED),
                    "Claim an action complete, with evidence"),
            new CommandType(
                    DecideCompletion.class,
                    "/api/actions/{actionId}/completion-decision",
                    null,
                    Set.of(SRO),
                    List.of(
                            SELF_VERIFICATION,
                            NOT_SRO,
                            NOT_CLAIMED,
                            BEFORE_ITS_CAUSE,
                            CLAIM_EVIDENCE_LAPSED,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Verify or return a claim of completion"),
            new CommandType(
                    BlockAction.class,
                    "/api/actions/{actionId}/obstacle",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, ALREADY_BLOCKED, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Say that something stands in the way"),
            new CommandType(
                    UnblockAction.class,
                    "/api/actions/{actionId}/obstacle/removal",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, NOT_BLOCKED, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Say that nothing stands in the way any more"),
            new CommandType(
                    ReassignOwner.class,
                    "/api/actions/{actionId}/owner",
                    null,
                    Set.of(SRO, PM),
                    List.of(NOT_SRO, OWNER_UNCHANGED, OWNER_NOT_ACTIVE, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Give an action to another owner"),
            new CommandType(
                    CancelAction.class,
                    "/api/actions/{actionId}/cancellation",
                    null,
                    Set.of(SRO, CHAIR),
                    List.of(
                            NOT_SRO,
                            BOARD_DECISION_NEEDED,
                            CHANGE_CONTROL,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Cancel an action that is no longer needed"),
            new CommandType(
                    ReopenAction.class,
                    "/api/actions/{actionId}/reopening",
                    null,
                    Set.of(SRO, PM),
                    List.of(NOT_FINISHED, CHANGE_CONTROL, NO_SUCH_DECISION, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Reopen an action that was verified or cancelled"),
            new CommandType(
                    BindDueDate.class,
                    "/api/actions/{actionId}/statutory-date",
                    null,
                    Set.of(PM),
                    List.of(STATUTORY_DATE, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Say that the law sets the due date"),
            new CommandType(
                    AddMilestone.class,
                    "/api/actions/{actionId}/milestones",
                    "milestoneId",
                    Set.of(AO, SRO, PM),
                    List.of(NOT_OWNER, MILESTONE_OUTSIDE_ACTION, ALREADY_CLAIMED, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Add a milestone"),
            new CommandType(
                    CompleteMilestone.class,
                    "/api/actions/{actionId}/milestones/{milestoneId}/completion",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, NO_SUCH_MILESTONE, MILESTONE_SETTLED, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Say that a milestone is complete"),
            new CommandType(
                    WaiveMilestone.class,
                    "/api/actions/{actionId}/milestones/{milestoneId}/waiver",
                    null,
                    Set.of(SRO),
                    List.of(
                            SELF_WAIVER,
                            NOT_SRO,
                            NO_SUCH_MILESTONE,
                            MILESTONE_SETTLED,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Waive a milestone"),
            new CommandType(
                    DeclareRating.class,
                    "/api/actions/{actionId}/declared-rating",
                    null,
                    Set.of(AO),
                    List.of(NOT_OWNER, RATING_NOT_WORSE, ALREADY_CLAIMED, ALREADY_COMPLETE, ACTION_CANCELLED),
                    "Declare an action worse than the rules find it, until the next meeting"),
            new CommandType(
                    AmendAction.class,
                    "/api/actions/{actionId}/wording",
                    null,
                    Set.of(PM, SRO),
                    List.of(
                            NOT_SRO,
                            TEXT_UNCHANGED,
                            CHANGE_CONTROL,
                            NO_SUCH_DECISION,
                            ALREADY_COMPLETE,
                            ACTION_CANCELLED),
                    "Put an action in other words"));

    /** What the product asks of itself. */
    public static final List<CommandType> BY_POLICY = List.of(new CommandType(
            CheckAction.class,
            "/api/actions/{actionId}/check",
            null,
            Set.of(Role.SYSTEM),
            List.of(),
            "Look at an action each day"));

    private ActionCommands() {}
}
