package org.plumbline.kernel.plan;

import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.refusal.RefusalCode;

/** The rows of the catalogue that are about plans. Which recorder speaks for which body, the plan's chain says. */
public final class PlanCommands {

    private static final List<RefusalCode> RESOLVING = List.of(
            SAME_PERSON,
            CONFLICT_DECLARED,
            MEETING_NOT_OPEN,
            MEETING_OF_ANOTHER_AUTHORITY,
            MEETING_OF_ANOTHER_BOARD,
            NOT_THE_DAY_OF_THE_MEETING,
            NO_QUORUM,
            NOT_IN_THE_CHAIR,
            VERSION_NOT_FROZEN,
            BEFORE_ITS_CAUSE,
            NOT_NEXT_IN_CHAIN,
            RECORDER_NOT_PERMITTED,
            MINUTE_MISSING,
            PLAN_ENDED);

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    DraftPlan.class,
                    "/api/plans",
                    "planId",
                    Set.of(PM),
                    List.of(FINDINGS_NOT_CONFIRMED, INSPECTION_ENDED, UNKNOWN_CHAIN, PLAN_EXISTS),
                    "Draft an improvement plan"),
            new CommandType(
                    AddPriority.class,
                    "/api/plans/{planId}/priorities",
                    "priorityId",
                    Set.of(PM),
                    List.of(PLAN_LOCKED, PLAN_ENDED),
                    "Add a priority"),
            new CommandType(
                    RenamePriority.class,
                    "/api/plans/{planId}/priorities/{priorityId}/title",
                    null,
                    Set.of(PM),
                    List.of(NO_SUCH_PRIORITY, PRIORITY_UNCHANGED, PLAN_LOCKED, PLAN_ENDED),
                    "Rename a priority"),
            new CommandType(
                    AssignPrioritySro.class,
                    "/api/plans/{planId}/priorities/{priorityId}/sro",
                    null,
                    Set.of(PM),
                    List.of(NO_SUCH_PRIORITY, PRIORITY_UNCHANGED, PLAN_LOCKED, PLAN_ENDED),
                    "Name another SRO for a priority"),
            new CommandType(
                    LinkRecommendation.class,
                    "/api/plans/{planId}/priorities/{priorityId}/recommendations",
                    null,
                    Set.of(PM),
                    List.of(
                            NO_SUCH_PRIORITY,
                            OUTSIDE_PLAN,
                            RESPONSE_MISSING,
                            NO_LONGER_TRACKED,
                            PRIORITY_UNCHANGED,
                            PLAN_LOCKED,
                            PLAN_ENDED),
                    "Put a recommendation under a priority"),
            new CommandType(
                    AddContribution.class,
                    "/api/plans/{planId}/priorities/{priorityId}/contributions",
                    null,
                    Set.of(PM),
                    List.of(NO_SUCH_PRIORITY, NO_LEADING_PRIORITY, PRIORITY_UNCHANGED, PLAN_LOCKED, PLAN_ENDED),
                    "Say that a priority contributes to a recommendation that another one leads on"),
            new CommandType(
                    EndContribution.class,
                    "/api/plans/{planId}/priorities/{priorityId}/contributions/{recommendationId}/ending",
                    null,
                    Set.of(PM),
                    List.of(NO_SUCH_PRIORITY, PRIORITY_UNCHANGED, PLAN_LOCKED, PLAN_ENDED),
                    "Say that a priority contributes to a recommendation no longer"),
            new CommandType(
                    FreezeVersion.class,
                    "/api/plans/{planId}/versions",
                    null,
                    Set.of(PM),
                    List.of(PLAN_EMPTY, PLAN_LOCKED, PLAN_ENDED),
                    "Freeze the plan as its next version"),
            new CommandType(
                    EndorseVersion.class,
                    "/api/plans/{planId}/endorsement",
                    null,
                    ApprovalChains.RECORDERS,
                    RESOLVING,
                    "Record that a body endorses the frozen version"),
            new CommandType(
                    ApproveVersion.class,
                    "/api/plans/{planId}/approval",
                    null,
                    ApprovalChains.RECORDERS,
                    RESOLVING,
                    "Record that the last body approves the frozen version"),
            new CommandType(
                    ReturnVersion.class,
                    "/api/plans/{planId}/return",
                    null,
                    ApprovalChains.RECORDERS,
                    RESOLVING,
                    "Record that a body sends the frozen version back"),
            new CommandType(
                    DeclareLive.class,
                    "/api/plans/{planId}/going-live",
                    null,
                    Set.of(PM),
                    List.of(VERSION_NOT_APPROVED, PLAN_ENDED),
                    "Declare the approved version live"),
            new CommandType(
                    RefreshPlan.class,
                    "/api/plans/{planId}/refresh",
                    null,
                    Set.of(PM),
                    List.of(VERSION_NOT_APPROVED, PLAN_ENDED),
                    "Open the plan for its next version"),
            new CommandType(
                    ClosePlan.class,
                    "/api/plans/{planId}/closing",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            CONFLICT_DECLARED,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            PLAN_NOT_LIVE,
                            OPEN_ITEMS,
                            PLAN_ENDED),
                    "Close the plan"),
            new CommandType(
                    WithdrawPlan.class,
                    "/api/plans/{planId}/withdrawal",
                    null,
                    Set.of(PM),
                    List.of(VERSION_APPROVED, PLAN_ENDED),
                    "Withdraw a plan that was never approved"));

    private PlanCommands() {}
}
