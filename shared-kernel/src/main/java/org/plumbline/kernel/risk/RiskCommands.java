package org.plumbline.kernel.risk;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SRO;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.risk.RiskCommand.*;

/** The rows of the catalogue that are about risks. */
public final class RiskCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    IdentifyRisk.class,
                    "/api/risks",
                    "riskId",
                    Set.of(PM, SRO),
                    List.of(FINDINGS_NOT_CONFIRMED, PROPOSAL_WITHDRAWN, INSPECTION_ENDED),
                    "Put a risk on record"),
            new CommandType(
                    AssessRisk.class,
                    "/api/risks/{riskId}/assessments",
                    null,
                    Set.of(PM, SRO),
                    List.of(SCORE_ORDER, RISK_CLOSED),
                    "Place a risk on the five by five grid"),
            new CommandType(
                    TreatRisk.class,
                    "/api/risks/{riskId}/treatment",
                    null,
                    Set.of(PM, SRO),
                    List.of(RISK_NOT_ASSESSED, RISK_CLOSED),
                    "Say what is done about a risk, and by when"),
            new CommandType(
                    ReviewRisk.class,
                    "/api/risks/{riskId}/reviews",
                    null,
                    Set.of(PM, SRO, AO),
                    List.of(NOT_RISK_OWNER, RISK_CLOSED),
                    "Record a review of a risk and when the next one is"),
            new CommandType(
                    AcceptRisk.class,
                    "/api/risks/{riskId}/acceptance",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            RISK_NOT_ASSESSED,
                            RISK_CLOSED,
                            RISK_ALREADY_ACCEPTED,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED),
                    "Bear a risk as it is, by decision of the board"),
            new CommandType(
                    ReassignRisk.class,
                    "/api/risks/{riskId}/owner",
                    null,
                    Set.of(PM, SRO),
                    List.of(RISK_OWNER_UNCHANGED, RISK_CLOSED),
                    "Give a risk to somebody else to look after"),
            new CommandType(
                    LinkRisk.class,
                    "/api/risks/{riskId}/links",
                    null,
                    Set.of(PM, SRO),
                    List.of(RISK_LINKED, RISK_CLOSED),
                    "Say which more recommendations a risk threatens"),
            new CommandType(
                    CloseRisk.class,
                    "/api/risks/{riskId}/closure",
                    null,
                    Set.of(PM, SRO),
                    List.of(SELF_APPROVAL, RISK_NOT_ASSESSED, RISK_NOT_TREATED, RISK_CLOSED),
                    "Close a risk that no longer threatens the plan"),
            new CommandType(
                    ReopenRisk.class,
                    "/api/risks/{riskId}/reopening",
                    null,
                    Set.of(PM, SRO, CHAIR),
                    List.of(
                            RISK_NOT_CLOSED,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED),
                    "Open a risk again that was closed"));

    private RiskCommands() {}
}
