package org.plumbline.kernel.recommendation;

import static org.plumbline.kernel.actor.Role.CHAIR;
import static org.plumbline.kernel.actor.Role.CLERK;
import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.IA;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.QA;
import static org.plumbline.kernel.actor.Role.SRO;
import static org.plumbline.kernel.actor.Role.SYSTEM;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.recommendation.RecommendationCommand.*;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.plumbline.kernel.recommendation.WordingCommand.*;

/** The rows of the catalogue that are about recommendations. */
public final class RecommendationCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    RespondToRecommendation.class,
                    "/api/recommendations/{recommendationId}/response",
                    null,
                    Set.of(DCS),
                    List.of(
                            ALREADY_RESPONDED,
                            RESPONSE_NOT_AVAILABLE,
                            RISK_ACCEPTANCE_MISSING,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Give the authority’s response"),
            new CommandType(
                    DeclareDelivered.class,
                    "/api/recommendations/{recommendationId}/delivery",
                    null,
                    Set.of(SRO),
                    List.of(NOT_SRO, RESPONSE_MISSING, NO_ACTIONS, ACTIONS_OPEN, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Declare a recommendation delivered"),
            new CommandType(
                    DeclareNoFurtherAction.class,
                    "/api/recommendations/{recommendationId}/no-further-action",
                    null,
                    Set.of(SRO, PM),
                    List.of(RESPONSE_MISSING, ACTIONS_OPEN, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Say why nothing is to be done"),
            new CommandType(
                    RequestAssurance.class,
                    "/api/recommendations/{recommendationId}/assurance-request",
                    null,
                    Set.of(SRO),
                    List.of(NOT_SRO, NOT_DELIVERED, EVIDENCE_MISSING, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Ask for independent assurance"),
            new CommandType(
                    GiveAssurance.class,
                    "/api/recommendations/{recommendationId}/assurance",
                    "assuranceId",
                    Set.of(QA, IA),
                    List.of(
                            SELF_ASSURANCE,
                            ASSURANCE_NOT_REQUESTED,
                            LINE_NOT_AVAILABLE,
                            EVIDENCE_MISSING,
                            CRITERIA_NOT_RATED,
                            LEVEL_ABOVE_WORST,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Record how far the evidence supports the claim"),
            new CommandType(
                    RateImpact.class,
                    "/api/recommendations/{recommendationId}/impact-rating",
                    null,
                    Set.of(QA),
                    List.of(SELF_ASSURANCE, RESPONSE_MISSING, EVIDENCE_MISSING, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Rate the difference made for children"),
            new CommandType(
                    RecordSustainment.class,
                    "/api/recommendations/{recommendationId}/sustainment",
                    null,
                    Set.of(QA),
                    List.of(
                            SELF_ASSURANCE,
                            INSUFFICIENT_ASSURANCE,
                            PERIOD_EXISTS,
                            PERIOD_BEFORE_ASSURANCE,
                            PERIOD_NOT_NEXT,
                            PERIOD_NOT_ENDED,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Record whether new practice held over a period"),
            new CommandType(
                    CloseRecommendation.class,
                    "/api/recommendations/{recommendationId}/closure",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            SELF_ASSURANCE,
                            CLOSER_NOT_PERMITTED,
                            CONFLICT_DECLARED,
                            OUTSIDE_ACCEPTANCE_MISSING,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED,
                            ACTIONS_OPEN,
                            INSUFFICIENT_ASSURANCE,
                            BEFORE_ITS_CAUSE,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            NO_SUCH_DECISION,
                            IMPACT_NOT_EVIDENT,
                            NOT_EMBEDDED),
                    "Close a recommendation by the board’s decision"),
            new CommandType(
                    SignOffRecommendation.class,
                    "/api/recommendations/{recommendationId}/sign-off",
                    null,
                    Set.of(IA, SRO),
                    List.of(
                            SELF_ASSURANCE,
                            CLOSER_NOT_PERMITTED,
                            ACTIONS_OPEN,
                            INSUFFICIENT_ASSURANCE,
                            BEFORE_ITS_CAUSE,
                            IMPACT_NOT_EVIDENT,
                            NOT_EMBEDDED,
                            OUTSIDE_ACCEPTANCE_MISSING,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Close a recommendation where no board decides"),
            new CommandType(
                    RecordOutsideVerdict.class,
                    "/api/recommendations/{recommendationId}/outside-verdict",
                    null,
                    Set.of(PM, CLERK),
                    List.of(RESPONSE_MISSING, NOT_DELIVERED, WRONG_BODY, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Record whether the body outside is satisfied"),
            new CommandType(
                    ReviseResponse.class,
                    "/api/recommendations/{recommendationId}/response-revision",
                    null,
                    Set.of(DCS),
                    List.of(
                            RESPONSE_MISSING,
                            RESPONSE_UNCHANGED,
                            RESPONSE_NOT_AVAILABLE,
                            RISK_ACCEPTANCE_MISSING,
                            NO_SUCH_DECISION,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Give another response, as the board decided"),
            new CommandType(
                    AssignSro.class,
                    "/api/recommendations/{recommendationId}/sro",
                    null,
                    Set.of(PM),
                    List.of(RESPONSE_MISSING, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Put it under a priority and a senior responsible owner"),
            new CommandType(
                    EscalateRecommendation.class,
                    "/api/recommendations/{recommendationId}/escalation",
                    null,
                    Set.of(PM, QA),
                    List.of(ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Escalate a recommendation"),
            new CommandType(
                    HoldRecommendation.class,
                    "/api/recommendations/{recommendationId}/hold",
                    null,
                    Set.of(PM),
                    List.of(
                            RESPONSE_MISSING,
                            HOLD_TOO_LONG,
                            ALREADY_HELD,
                            HELD_TOO_OFTEN,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Note that work waits; what is due stays due"),
            new CommandType(
                    ResumeRecommendation.class,
                    "/api/recommendations/{recommendationId}/resumption",
                    null,
                    Set.of(PM),
                    List.of(NOT_HELD, ALREADY_CLOSED, NO_LONGER_TRACKED),
                    "Go on with what was on hold"),
            new CommandType(
                    ReopenRecommendation.class,
                    "/api/recommendations/{recommendationId}/reopening",
                    null,
                    Set.of(CHAIR, PM),
                    List.of(
                            NOT_CLOSED,
                            INSPECTION_ENDED,
                            REOPENING_NEEDS_A_VISIT,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED,
                            NO_LONGER_TRACKED),
                    "Open a closed recommendation again"),
            new CommandType(
                    DismissReopening.class,
                    "/api/recommendations/{recommendationId}/reopening-dismissal",
                    null,
                    Set.of(CHAIR),
                    List.of(
                            NO_REOPENING_PROPOSED,
                            MEETING_NOT_OPEN,
                            MEETING_OF_ANOTHER_AUTHORITY,
                            MEETING_OF_ANOTHER_BOARD,
                            NOT_THE_DAY_OF_THE_MEETING,
                            NO_QUORUM,
                            NOT_IN_THE_CHAIR,
                            CONFLICT_DECLARED,
                            NO_LONGER_TRACKED),
                    "Leave closed what a visit found to have declined"),
            new CommandType(
                    ProposeTranscription.class,
                    "/api/recommendations/{recommendationId}/transcription-proposals",
                    "proposalId",
                    Set.of(DCS),
                    List.of(PROPOSAL_PENDING, TEXT_UNCHANGED, NO_LONGER_TRACKED),
                    "Propose the words of the published report where the text here differs"),
            new CommandType(
                    DecideTranscription.class,
                    "/api/recommendations/{recommendationId}/transcription-proposals/{proposalId}/decision",
                    null,
                    Set.of(IA),
                    List.of(SAME_PERSON, NO_SUCH_PROPOSAL, NO_LONGER_TRACKED),
                    "Agree that the published report says so, or decline"),
            new CommandType(
                    SupersedeRecommendation.class,
                    "/api/recommendations/{recommendationId}/supersession",
                    null,
                    Set.of(PM),
                    List.of(
                            NO_SUCH_DECISION,
                            CYCLE,
                            SUCCESSOR_UNFIT,
                            SUCCESSOR_SEEN_BY_MORE,
                            RESPONSE_MISSING,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Let a later recommendation take its place"),
            new CommandType(
                    MergeRecommendation.class,
                    "/api/recommendations/{recommendationId}/merger",
                    null,
                    Set.of(PM),
                    List.of(
                            NO_SUCH_DECISION,
                            CYCLE,
                            SUCCESSOR_UNFIT,
                            SUCCESSOR_SEEN_BY_MORE,
                            RESPONSE_MISSING,
                            ALREADY_CLOSED,
                            NO_LONGER_TRACKED),
                    "Merge it into another that asks the same"));

    public static final List<CommandType> BY_POLICY = List.of(new CommandType(
            CheckHold.class,
            "/api/recommendations/{recommendationId}/hold-check",
            null,
            Set.of(SYSTEM),
            List.of(),
            "Look at a recommendation on hold"));

    private RecommendationCommands() {}
}
