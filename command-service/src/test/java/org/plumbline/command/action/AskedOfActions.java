package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.action.ActionRevision.*;
import org.plumbline.kernel.action.ActionSupport.*;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.action.DeclaredRating;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.action.ReasonCode;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.rules.InForce;

/** What anybody may ask of an action on a random walk, and what else may be the case then. */
final class AskedOfActions {

    private AskedOfActions() {}

    static ActionCommand command(ActionState state, Random random) {
        // Completion ends a walk, so it is asked for rarely.
        int roll = random.nextInt(58);
        LocalDate day = START.plusDays(random.nextInt(400) - 20);
        return switch (roll) {
            case 0 -> new DecideCompletion("action", true, null, TODAY);
            case 1, 2, 3, 4 -> new DecideCompletion("action", false, "Not yet.", TODAY);
            case 5, 6, 7, 8, 9 ->
                new ClaimCompletion("action", random.nextBoolean() ? List.of("evidence") : List.of(), TODAY);
            case 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ->
                new ReportProgress(
                        "action",
                        "Going on.",
                        day,
                        SelfRating.values()[random.nextInt(3)],
                        random.nextInt(101),
                        null,
                        TODAY);
            case 20, 21, 22, 23, 24, 25, 26, 27, 28, 29 ->
                new ProposeDueDate("action", proposal(random), day, ReasonCode.OTHER, "Because.", null, null, TODAY);
            case 39 -> new CheckAction("action", day.isAfter(TODAY) ? TODAY : day);
            case 40 -> new CancelAction("action", "Not needed.", random.nextBoolean() ? "meeting" : null, TODAY);
            case 41, 42 -> new ReopenAction("action", "It came undone.", TODAY);
            case 43 -> new BlockAction("action", "No licence.", TODAY);
            case 44 -> new UnblockAction("action", "Licence came.", TODAY);
            case 45, 46 ->
                new ReassignOwner(
                        "action",
                        "Head",
                        random.nextBoolean()
                                ? OWNER.actor().id()
                                : OTHER_OWNER.actor().id(),
                        "Left.",
                        TODAY);
            case 47 ->
                random.nextInt(20) == 0
                        ? new BindDueDate("action", "SI 2007/462", TODAY)
                        : milestone(state, random, day);
            case 52, 53 ->
                new DeclareRating("action", DeclaredRating.values()[random.nextInt(2)], "No trainers.", TODAY);
            case 54 ->
                new AmendAction(
                        "action",
                        random.nextBoolean() ? "Train social workers" : "Train all social workers",
                        List.of("All are trained", "Audits show it"),
                        "Clearer.",
                        null,
                        TODAY);
            case 55, 56 -> new AcceptUpdate("action", TODAY);
            case 57 -> new EndorseDueDate("action", proposal(random), "It cannot be sooner.", TODAY);
            case 48, 49, 50, 51 -> milestone(state, random, day);
            default ->
                new DecideDueDate(
                        "action",
                        proposal(random),
                        random.nextBoolean(),
                        "So decided.",
                        random.nextBoolean() ? "meeting" : null,
                        TODAY);
        };
    }

    private static ActionCommand milestone(ActionState state, Random random, LocalDate day) {
        String any = state.commitment().milestones().open().keySet().stream()
                .sorted()
                .findFirst()
                .orElse("none");
        return switch (random.nextInt(5)) {
            case 0 -> new AddMilestone("action", "milestone-" + random.nextLong(), "Pilot", day, TODAY);
            case 1 -> new WaiveMilestone("action", any, "Not needed.", TODAY);
            default -> new CompleteMilestone("action", any, TODAY);
        };
    }

    private static String proposal(Random random) {
        return "proposal-" + random.nextInt(2);
    }

    private static Setting setting(Random random) {
        Set<String> named =
                Set.of(random.nextInt(4) == 0 ? "p-other-sro" : SRO.actor().id());
        return Setting.under(random.nextInt(3) == 0 ? Set.of() : named)
                .within(random.nextInt(3) == 0 ? List.of(new Setting.Period(START, DUE.plusDays(200))) : List.of());
    }

    static ActionFacts facts(Random random) {
        return new ActionFacts(
                Optional.empty(),
                board(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextInt(4) == 0 ? Set.of(CHAIR.actor().id()) : Set.of()),
                random.nextBoolean() ? Set.of("evidence") : Set.of(),
                InForce.standard(),
                new Control(random.nextInt(4) == 0, Optional.empty()),
                setting(random));
    }
}
