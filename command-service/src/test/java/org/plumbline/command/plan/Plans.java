package org.plumbline.command.plan;

import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.recommendation.Recommendation;
import org.plumbline.command.recommendation.RecommendationState;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.plan.ApprovalChain;
import org.plumbline.kernel.plan.PlanCommand;
import org.plumbline.kernel.plan.PlanCommand.*;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionCommand.*;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.*;
import org.plumbline.platform.chains.ApprovalChainFiles;

/** A plan as the tests tell it; its chain is the board, a committee, then the full council. */
final class Plans {

    static final LocalDate STARTS = LocalDate.of(2025, 4, 1);
    static final LocalDate ENDS = LocalDate.of(2026, 3, 31);
    static final String BOARD = "Improvement Board";
    static final String COMMITTEE = "Children and Families Committee";
    static final String COUNCIL = "Full Council";
    static final ApprovalChain CHAIN =
            ApprovalChainFiles.bundled().find("board-committee-council").orElseThrow();
    static final String HASH = "c".repeat(64);
    static final PlanFacts NONE = PlanFacts.none();
    static final PlanFacts QUORATE =
            PlanFacts.resolving(Optional.of(board(Whose.THIS_BOARD, TODAY, true, true, Set.of())));

    private Plans() {}

    static Scenario<PlanState, PlanCommand, PlanEvent, PlanFacts> given(PlanEvent... events) {
        return new Scenario<PlanState, PlanCommand, PlanEvent, PlanFacts>(Plan.initial(), Plan::decide, Plan::evolve)
                .given(events);
    }

    static PlanDrafted drafted() {
        return new PlanDrafted("80433", TODAY, "plan", List.of("inspection"), "Better together", STARTS, ENDS, CHAIN);
    }

    static PriorityAdded added(String id) {
        return new PriorityAdded("80433", TODAY, "plan", id, "Leadership " + id, "Director", "p-sro", null);
    }

    static AddPriority add(String id) {
        return new AddPriority("plan", id, "Leadership " + id, "Director", "p-sro", null, TODAY);
    }

    static LinkRecommendation link(String priorityId) {
        return new LinkRecommendation("plan", priorityId, "r-1", TODAY);
    }

    static RecommendationLinked linked(String priorityId, @Nullable String takenFrom) {
        return new RecommendationLinked("80433", TODAY, "plan", priorityId, "r-1", takenFrom);
    }

    static VersionFrozen frozen(int version) {
        return new VersionFrozen(
                "80433", TODAY, "plan", version, HASH, PM.actor().id());
    }

    static EndorseVersion endorse(int version, String body, @Nullable String minute) {
        return new EndorseVersion("plan", version, body, "meeting", minute, TODAY);
    }

    static VersionEndorsed endorsed(int version, String body, @Nullable String minute) {
        return new VersionEndorsed("80433", TODAY, "plan", version, body, "meeting", minute);
    }

    static ApproveVersion approve(int version, String body, @Nullable String minute) {
        return new ApproveVersion("plan", version, body, null, minute, TODAY);
    }

    static VersionApproved approved(int version) {
        return new VersionApproved("80433", TODAY, "plan", version, COUNCIL, null, "C 12");
    }

    static ReturnVersion sendBack(String body) {
        return new ReturnVersion("plan", 1, body, "No measures.", "meeting", "M 3", TODAY);
    }

    static VersionReturned returned() {
        return new VersionReturned("80433", TODAY, "plan", 1, BOARD, "No measures.", "meeting", "M 3");
    }

    static PlanWentLive wentLive(int version) {
        return new PlanWentLive("80433", TODAY, "plan", version);
    }

    static PlanRefreshed refreshed(int former) {
        return new PlanRefreshed("80433", TODAY, "plan", former, "What the visit found.", null);
    }

    /** From the draft to the version that all but the council have endorsed. */
    static PlanEvent[] endorsedByAllButTheCouncil() {
        return new PlanEvent[] {
            drafted(),
            added("p-1"),
            linked("p-1", null),
            frozen(1),
            endorsed(1, BOARD, null),
            endorsed(1, COMMITTEE, "M 3")
        };
    }

    static PlanEvent[] approved() {
        return and(endorsedByAllButTheCouncil(), approved(1));
    }

    static PlanEvent[] and(PlanEvent[] events, PlanEvent... more) {
        PlanEvent[] all = java.util.Arrays.copyOf(events, events.length + more.length);
        System.arraycopy(more, 0, all, events.length, more.length);
        return all;
    }

    static RecommendationState recommendation(String inspectionId, RecommendationEvent... events) {
        ProposedFinding finding = new ProposedFinding(
                1, FindingKind.AREA_FOR_IMPROVEMENT, null, null, "The quality of plans.", 2, List.of(), List.of());
        RecommendationState state = Recommendation.evolve(
                Recommendation.initial(),
                new RecommendationIdentified("80433", TODAY, "r-1", inspectionId, "ILACS", finding));
        for (RecommendationEvent event : events) {
            state = Recommendation.evolve(state, event);
        }
        return state;
    }

    static RecommendationState accepted() {
        return recommendation("inspection", new RecommendationAccepted("80433", TODAY, "r-1", null));
    }
}
