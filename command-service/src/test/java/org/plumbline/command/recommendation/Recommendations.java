package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.BoardMeeting.Resolved;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.People;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionFollowed.ConcernRaised;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceRequested;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.ImpactRated;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationDelivered;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationNotAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPlanned;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationReturned;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;
import org.plumbline.platform.frameworks.FrameworkFiles;

/** A recommendation as the tests tell it. */
final class Recommendations {

    private static final Frameworks FRAMEWORKS = FrameworkFiles.bundled();

    static final String ID = "recommendation";
    static final ProposedFinding FINDING = new ProposedFinding(
            1, FindingKind.AREA_FOR_IMPROVEMENT, null, null, "The quality of plans.", 2, List.of(), List.of());
    static final RecommendationFacts NONE = under("ILACS");
    static final LinkedAction DONE =
            new LinkedAction("action", Set.of(OWNER.actor().id()), true, "p-verifier", 2);
    static final Item FOR_ALL_CRITERIA = new Item("evidence", "action", null, "p-submitter");
    static final RecommendationFacts READY = facts(List.of(DONE), List.of(FOR_ALL_CRITERIA));

    private Recommendations() {}

    static Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts> given(
            RecommendationEvent... events) {
        return new Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts>(
                        Recommendation.initial(), Recommendation::decide, Recommendation::evolve)
                .given(events);
    }

    static Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts> givenAssured(
            RecommendationEvent... events) {
        return given(identified(), accepted(), planned(), delivered(), requested(), assured())
                .given(events);
    }

    /** Three periods after the assurance, in each of which new practice held. */
    static Scenario<RecommendationState, RecommendationCommand, RecommendationEvent, RecommendationFacts> givenEmbedded(
            RecommendationEvent... events) {
        return givenAssured(started(), held(1), held(2), held(3)).given(events);
    }

    static EmbeddingStarted started() {
        return new EmbeddingStarted("80433", TODAY, ID, 3);
    }

    static SustainmentObserved held(int periods) {
        return new SustainmentObserved("80433", TODAY, ID, "period " + periods, null, null, null, periods);
    }

    static RecommendationFacts facts(List<LinkedAction> actions, List<Item> evidence) {
        return new RecommendationFacts(
                NONE.framework(), new LinkedActions(actions), new EvidenceOnFile(evidence), Optional.empty(), Set.of());
    }

    static RecommendationFacts under(String framework) {
        return RecommendationFacts.of(FRAMEWORKS.named(framework));
    }

    static RecommendationFacts at(BoardMeeting board, RecommendationFacts facts) {
        return new RecommendationFacts(
                facts.framework(), facts.actions(), facts.evidence(), Optional.of(board), Set.of());
    }

    static BoardMeeting board(boolean open, boolean quorate, String... decisionIds) {
        return People.board(Whose.THIS_BOARD, TODAY, open, quorate, Set.of())
                .resolving(new Resolved(Set.of(decisionIds), "new-decision"));
    }

    static LinkedAction open(LinkedAction action) {
        return new LinkedAction(action.actionId(), action.owners(), false, null, action.criteria());
    }

    static RecommendationIdentified identified() {
        return identified("ILACS");
    }

    static RecommendationIdentified identified(String framework) {
        return new RecommendationIdentified("80433", TODAY, ID, "inspection", framework, FINDING);
    }

    static RecommendationIdentified identified(String framework, String kind) {
        return new RecommendationIdentified(
                "80433",
                TODAY,
                ID,
                "inspection",
                framework,
                new ProposedFinding(1, kind, null, null, FINDING.text(), 2, List.of(), List.of()));
    }

    static ConcernRaised concern() {
        return new ConcernRaised("80433", TODAY, "inspection", "visit", "finding", new ConfirmedFinding(ID, FINDING));
    }

    static RecommendationAccepted accepted() {
        return new RecommendationAccepted("80433", TODAY, ID, null);
    }

    static RecommendationNotAccepted notAccepted() {
        return new RecommendationNotAccepted("80433", TODAY, ID, "The risk is accepted.");
    }

    static RecommendationPlanned planned() {
        return planned("action");
    }

    static RecommendationPlanned planned(String actionId) {
        return new RecommendationPlanned(
                "80433", TODAY, ID, actionId, OWNER.actor().id());
    }

    static RecommendationDelivered delivered() {
        return new RecommendationDelivered(
                "80433", TODAY, ID, "All done.", SRO.actor().id());
    }

    static AssuranceRequested requested(String... evidenceIds) {
        return new AssuranceRequested("80433", TODAY, ID, List.of(evidenceIds));
    }

    static AssuranceGiven assured() {
        return assured("assurance", AssuranceLevel.REASONABLE);
    }

    static AssuranceGiven assured(String assuranceId, AssuranceLevel level) {
        return new AssuranceGiven(
                "80433", TODAY, ID, assuranceId, 2, level, List.of(), "The audit shows it.", "p-quality", null, null);
    }

    static RecommendationReturned returned(String assuranceId) {
        return new RecommendationReturned("80433", TODAY, ID, assuranceId);
    }

    /** On the evidence there is, where none is named. */
    static ImpactRated rated(ImpactRating rating) {
        return rating == ImpactRating.NONE_YET ? rated(rating, new String[0]) : rated(rating, "evidence");
    }

    static ImpactRated rated(ImpactRating rating, String... evidenceIds) {
        return new ImpactRated("80433", TODAY, ID, rating, List.of(evidenceIds), "Children say so.");
    }

    static RecommendationClosed closed(String decisionId, String assuranceId, @Nullable String waiver) {
        return new RecommendationClosed(
                "80433", TODAY, ID, "meeting", decisionId, assuranceId, "The board is content.", waiver, null);
    }
}
