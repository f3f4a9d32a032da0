package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting.Resolved;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.People;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationCommand;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.DeclareDelivered;
import org.plumbline.kernel.recommendation.RecommendationCommand.GiveAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RateImpact;
import org.plumbline.kernel.recommendation.RecommendationCommand.RecordSustainment;
import org.plumbline.kernel.recommendation.RecommendationCommand.RequestAssurance;
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.SignOffRecommendation;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.recommendation.WordingCommand.*;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** What surrounds a recommendation on a random walk: people, actions, evidence and meetings. */
final class RecommendationWalk {

    private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3", "p-4", "p-5");
    private static final List<Role> ROLES = List.of(Role.SRO, Role.QA, Role.QA, Role.IA, Role.CHAIR);

    final Random random;
    private final List<LinkedAction> actions = new ArrayList<>();
    private final List<Item> evidence = new ArrayList<>();
    private int next;

    RecommendationWalk(int seed) {
        random = new Random(seed);
    }

    Situation actor() {
        return People.as(one(PEOPLE), one(ROLES));
    }

    /** A new action, not verified yet. */
    LinkedAction action() {
        return new LinkedAction(
                "action-" + next++, Set.of(one(PEOPLE.subList(0, 2))), false, null, 1 + random.nextInt(2));
    }

    void planned(LinkedAction action) {
        actions.add(action);
    }

    void verifyAnAction() {
        if (!actions.isEmpty()) {
            int i = random.nextInt(actions.size());
            LinkedAction action = actions.get(i);
            actions.set(i, new LinkedAction(action.actionId(), action.owners(), true, "p-2", action.criteria()));
        }
    }

    void submitEvidence() {
        if (!actions.isEmpty()) {
            LinkedAction action = one(actions);
            evidence.add(new Item(
                    "evidence-" + next++,
                    action.actionId(),
                    criterion(),
                    action.owners().iterator().next(),
                    TODAY.minusMonths(random.nextInt(9)),
                    true));
        }
    }

    /** Some evidence counts no longer, or all of it; answers with the id of some that does not. */
    String evidenceLapses(boolean all) {
        if (evidence.isEmpty()) {
            return "none";
        }
        String gone = one(evidence).evidenceId();
        evidence.replaceAll(item -> all || item.evidenceId().equals(gone) ? withoutCounting(item) : item);
        return gone;
    }

    private static Item withoutCounting(Item item) {
        return new Item(item.evidenceId(), item.actionId(), item.criterion(), item.submittedBy(), item.dated(), false);
    }

    private @Nullable Integer criterion() {
        return random.nextBoolean() ? null : 1 + random.nextInt(2);
    }

    RecommendationFacts facts(String framework) {
        var board = new BoardMeeting(
                        random.nextInt(8) > 0 ? Whose.THIS_BOARD : Whose.ANOTHER_BOARD,
                        TODAY,
                        random.nextInt(4) > 0,
                        random.nextInt(4) > 0,
                        Set.of("p-5"))
                .resolving(new Resolved(Set.of("decision"), "new"));
        return new RecommendationFacts(
                Recommendations.under(framework).framework(),
                new LinkedActions(actions),
                new EvidenceOnFile(evidence),
                Optional.of(board),
                Set.of("successor-2"));
    }

    /** Everybody whose work this is, apart from who declared it delivered. */
    Set<String> involved() {
        Stream<String> owners = actions.stream().flatMap(action -> action.owners().stream());
        Stream<String> verifiers =
                actions.stream().filter(LinkedAction::verified).map(_ -> "p-2");
        Stream<String> submitters = evidence.stream().map(Item::submittedBy);
        return Stream.of(owners, verifiers, submitters)
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    RecommendationCommand command() {
        return switch (random.nextInt(17)) {
            case 0, 1, 2 -> new DeclareDelivered(ID, null, TODAY);
            case 3, 4 -> new RequestAssurance(ID, List.of(), TODAY);
            case 5, 6, 7 ->
                new GiveAssurance(
                        ID,
                        "assurance-" + next++,
                        2 + random.nextInt(2),
                        one(List.of(AssuranceLevel.values())),
                        "So found.",
                        TODAY);
            case 8 -> new RateImpact(ID, one(List.of(ImpactRating.values())), someEvidence(), null, TODAY);
            case 9 -> new RecordSustainment(ID, "period-" + random.nextInt(40), random.nextInt(3) > 0, null, TODAY);
            case 10 -> new RespondToRecommendation(ID, one(List.of(Response.values())), "So answered.", TODAY);
            case 11 ->
                new SignOffRecommendation(ID, null, "So signed.", random.nextBoolean() ? "So waived." : null, TODAY);
            case 12 -> upkeep();
            case 13 ->
                random.nextInt(3) == 0
                        ? new DismissReopening(ID, "So left.", "meeting", TODAY)
                        : new ReopenRecommendation(
                                ID, "So reopened.", random.nextBoolean() ? "finding" : null, "meeting", TODAY);
            case 14 -> wording();
            default ->
                new CloseRecommendation(
                        ID,
                        "meeting",
                        random.nextBoolean() ? "decision" : null,
                        null,
                        "So closed.",
                        random.nextBoolean() ? "So waived." : null,
                        TODAY);
        };
    }

    /** What a monitoring visit says of it. */
    VisitFindingRecorded found() {
        return new VisitFindingRecorded(
                "80433", TODAY, "visit", "finding", ID, one(List.of(Direction.values())), "So found.", 1, null);
    }

    /** What ends a walk is asked for rarely. */
    private RecommendationCommand upkeep() {
        return switch (random.nextInt(60)) {
            case 0 -> new SupersedeRecommendation(ID, "successor-" + random.nextInt(4), "So replaced.", TODAY);
            case 1 -> new MergeRecommendation(ID, "successor-" + random.nextInt(4), "So merged.", TODAY);
            case 2, 3 -> new ReviseResponse(ID, one(List.of(Response.values())), "So revised.", "Minute", TODAY);
            case 4, 5, 6, 7, 8, 9 -> new EscalateRecommendation(ID, "Chief executive", "So it goes.", TODAY);
            case 10, 11, 12, 13, 14, 15, 16, 17 ->
                new HoldRecommendation(ID, TODAY.plusDays(1 + random.nextInt(120)), "So held.", TODAY);
            case 18, 19, 20, 21, 22, 23, 24, 25 -> new ResumeRecommendation(ID, TODAY);
            case 26, 27, 28 -> new AssignSro(ID, "P1", one(PEOPLE.subList(0, 2)), TODAY);
            default -> new RecordOutsideVerdict(ID, "Ombudsman", random.nextInt(4) > 0, "Letter", TODAY);
        };
    }

    private RecommendationCommand wording() {
        String words = "Words " + random.nextInt(3);
        return random.nextBoolean()
                ? new ProposeTranscription(ID, "proposal", words, "Page 2", "So printed.", TODAY)
                : new DecideTranscription(ID, "proposal", random.nextBoolean(), "So compared.", TODAY);
    }

    private List<String> someEvidence() {
        return evidence.isEmpty() ? List.of() : List.of(one(evidence).evidenceId());
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
