package org.plumbline.command.recommendation;

import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.recommendation.Recommendations.ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.BoardMeeting.Resolved;
import org.plumbline.command.decision.BoardMeeting.Whose;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.command.decision.People;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.recommendation.EvidenceOnFile.Item;
import org.plumbline.command.recommendation.LinkedActions.LinkedAction;
import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.board.Capacity;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.CriterionLevel;
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
import org.plumbline.kernel.recommendation.RecommendationWatch.CheckHold;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.recommendation.WordingCommand.*;
import org.plumbline.kernel.rules.AssuranceLines;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.visit.Direction;
import org.plumbline.kernel.visit.VisitEvent.VisitFindingRecorded;

/** What surrounds a recommendation on a random walk: people, actions, evidence and meetings. */
final class RecommendationWalk {

    private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3", "p-4", "p-5");
    /** Whoever decides chairs. */
    private static final BoardOnTheDay ANY_CHAIRS = new BoardOnTheDay(
            PEOPLE.stream().collect(Collectors.toMap(Function.identity(), _ -> Capacity.CHAIR)), InForce.standard());

    private static final RecommendationState OPEN = Recommendations.given(
                    Recommendations.identified(), Recommendations.accepted())
            .state();
    private static final RecommendationState GONE = Recommendations.given(
                    Recommendations.identified("INTERNAL_AUDIT"), Recommendations.notAccepted())
            .state();
    private static final List<Role> ROLES = List.of(Role.SRO, Role.QA, Role.QA, Role.IA, Role.CHAIR);

    final Random random;
    private final String framework;
    private final boolean strict;
    private LocalDate day = TODAY;
    private final List<LinkedAction> actions = new ArrayList<>();
    private final List<Item> evidence = new ArrayList<>();
    private int next;

    RecommendationWalk(int seed, String framework) {
        random = new Random(seed);
        this.framework = framework;
        strict = seed % 7 == 0;
    }

    LocalDate day() {
        return day;
    }

    /** Whoever gives assurance is as a rule of the line that is given, and has no stake in the work. */
    Situation actor(RecommendationCommand command) {
        day = day.plusDays(random.nextInt(12));
        boolean isFit = command instanceof GiveAssurance && random.nextInt(3) > 0;
        Role role = command instanceof GiveAssurance c && isFit ? (c.line() == 2 ? Role.QA : Role.IA) : one(ROLES);
        return new Situation(
                People.as(one(isFit ? PEOPLE.subList(3, 5) : PEOPLE), role).actor(), day);
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
                    day.minusMonths(random.nextInt(9)),
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

    RecommendationFacts facts() {
        var board = new BoardMeeting(
                        random.nextInt(8) > 0 ? Whose.THIS_BOARD : Whose.ANOTHER_BOARD,
                        day,
                        random.nextInt(4) > 0,
                        random.nextInt(4) > 0,
                        Set.of("p-5"),
                        ANY_CHAIRS.attendedBy(Set.copyOf(PEOPLE)))
                .resolving(new Resolved(Set.of("decision"), "new"));
        return new RecommendationFacts(
                        Recommendations.under(framework).framework(),
                        new LinkedActions(actions),
                        new EvidenceOnFile(evidence),
                        Optional.of(board),
                        Set.of("successor-2"))
                .under(rules())
                .citing(Optional.of(new Cited("meeting", "decision")).filter(_ -> random.nextInt(4) > 0))
                .succeededBy(new Successor(random.nextInt(4) > 0 ? OPEN : GONE, random.nextInt(4) == 0));
    }

    /** On some walks everything closes on the third line alone. */
    InForce rules() {
        BoardRules s = BoardRules.standard();
        var lines = new AssuranceLines(
                List.of(FindingKind.PRIORITY_ACTION), strict ? List.of(FindingKind.AREA_FOR_IMPROVEMENT) : List.of());
        return new InForce(
                1,
                TODAY,
                Rules.standard(),
                new BoardRules(1, false, lines, 90, null, s.riskBands(), 5, 30, 2).sustainedOver(2));
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

    /** What is assured is as a rule closed, or closing it is tried. */
    RecommendationCommand command(RecommendationState state) {
        return state instanceof RecommendationState.Assured && random.nextInt(3) > 0 ? closure() : any(state);
    }

    private RecommendationCommand closure() {
        return random.nextBoolean()
                ? new SignOffRecommendation(ID, null, "So signed.", perhapsWaived(), perhapsWaived(), day)
                : new CloseRecommendation(
                        ID,
                        "meeting",
                        random.nextBoolean() ? "decision" : null,
                        null,
                        "So closed.",
                        perhapsWaived(),
                        perhapsWaived(),
                        day);
    }

    private RecommendationCommand any(RecommendationState state) {
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> new DeclareDelivered(ID, null, day);
            case 3, 4 -> new RequestAssurance(ID, List.of(), day);
            case 5, 6, 7 -> assurance(one(List.of(AssuranceLevel.values())));
            case 8 -> new RateImpact(ID, one(List.of(ImpactRating.values())), someEvidence(), null, day);
            case 9, 10 -> sustainment(state);
            case 11 -> new RespondToRecommendation(ID, one(List.of(Response.values())), "So answered.", day);
            case 12, 13 -> upkeep();
            case 14 ->
                random.nextInt(3) == 0
                        ? new DismissReopening(ID, "So left.", "meeting", day)
                        : new ReopenRecommendation(
                                ID, "So reopened.", random.nextBoolean() ? "finding" : null, "meeting", day);
            case 15 -> wording();
            default -> closure();
        };
    }

    private @Nullable String perhapsWaived() {
        return random.nextBoolean() ? "So waived." : null;
    }

    /** As a rule each criterion is rated as the whole is. */
    private GiveAssurance assurance(AssuranceLevel level) {
        List<CriterionLevel> criteria = actions.stream()
                .flatMap(action -> IntStream.rangeClosed(1, action.criteria())
                        .mapToObj(number -> new CriterionLevel(
                                action.actionId(),
                                number,
                                random.nextInt(12) == 0 ? one(List.of(AssuranceLevel.values())) : level)))
                .filter(_ -> random.nextInt(12) > 0)
                .toList();
        boolean isOutside = !evidence.isEmpty() && random.nextInt(5) == 0;
        return new GiveAssurance(
                ID,
                "assurance-" + next++,
                isOutside ? 3 : 2 + random.nextInt(2),
                level,
                criteria,
                "So found.",
                isOutside ? "Peer review" : null,
                isOutside ? one(evidence).evidenceId() : null,
                day);
    }

    /** As a rule the period that comes next. */
    private RecordSustainment sustainment(RecommendationState state) {
        LocalDate from = day.minusDays(60);
        if (state instanceof Accepted accepted && random.nextInt(6) > 0) {
            Track track = accepted.track();
            LocalDate since = track.assurance().map(Track.Assurance::since).orElse(from);
            from = track.sustainment()
                    .endedOn()
                    .map(last -> last.plusDays(1))
                    .filter(first -> !first.isBefore(since))
                    .orElse(since);
        }
        return new RecordSustainment(ID, from, from.plusDays(27 + random.nextInt(4)), random.nextInt(5) > 0, null, day);
    }

    /** What a monitoring visit says of it. */
    VisitFindingRecorded found() {
        return new VisitFindingRecorded(
                "80433", day, "visit", "finding", ID, one(List.of(Direction.values())), "So found.", 1, null, null);
    }

    /** What ends a walk is asked for rarely. */
    private RecommendationCommand upkeep() {
        return switch (random.nextInt(60)) {
            case 0 -> new SupersedeRecommendation(ID, "successor-" + random.nextInt(4), "So replaced.", "meeting", day);
            case 1 -> new MergeRecommendation(ID, "successor-" + random.nextInt(4), "So merged.", "meeting", day);
            case 2, 3 ->
                new ReviseResponse(ID, one(List.of(Response.values())), "So revised.", null, null, "meeting", day);
            case 4, 5, 6, 7, 8, 9 -> new EscalateRecommendation(ID, "Chief executive", "So it goes.", day);
            case 10, 11, 12, 13, 14, 15 ->
                new HoldRecommendation(ID, day.plusDays(1 + random.nextInt(120)), "So held.", day);
            case 16, 17, 18 -> new ResumeRecommendation(ID, day);
            case 19, 20, 21 -> new CheckHold(ID, day);
            case 22, 23, 24, 25 -> new DeclareNoFurtherAction(ID, "So nothing.", day);
            case 26, 27, 28 -> new AssignSro(ID, "P1", one(PEOPLE.subList(0, 4)), day);
            default -> {
                String body = Recommendations.under(framework).framework().body();
                yield new RecordOutsideVerdict(ID, body, random.nextInt(4) > 0, "Letter", day);
            }
        };
    }

    private RecommendationCommand wording() {
        String words = "Words " + random.nextInt(3);
        return random.nextBoolean()
                ? new ProposeTranscription(ID, "proposal", words, "Page 2", "So printed.", day)
                : new DecideTranscription(ID, "proposal", random.nextBoolean(), "So compared.", day);
    }

    private List<String> someEvidence() {
        return evidence.isEmpty() ? List.of() : List.of(one(evidence).evidenceId());
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
