package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.action.ActionRevision.AmendAction;
import org.plumbline.kernel.action.ActionRevision.DeclareRating;
import org.plumbline.kernel.action.ActionSupport.*;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.query.action.ActionRow;
import org.plumbline.query.action.Surroundings;
import org.plumbline.query.asat.Found;

/** The ways on from the page of an action, as far as its state lets anybody take them. */
final class ActionSteps {

    private ActionSteps() {}

    static List<Step> of(Found<ActionRow> found, Role role) {
        ActionRow row = found.row();
        List<Step> steps = new ArrayList<>(step(found, role, inState(row)));
        if (!isFinished(row)) {
            steps.addAll(Step.of(role, place(row), commands(SubmitEvidence.class), "actionId", row.id()));
            steps.addAll(step(
                    found,
                    role,
                    commands(AmendAction.class),
                    "title",
                    row.title(),
                    "successCriteria",
                    String.join("\n", row.successCriteria())));
        }
        ActionRow.Proposal proposal = row.proposal();
        if (proposal != null) {
            List<Class<? extends Command>> answers = proposal.endorsement() == null
                    ? commands(EndorseDueDate.class, DecideDueDate.class)
                    : commands(DecideDueDate.class);
            steps.addAll(step(found, role, answers, "proposalId", proposal.proposalId()));
        }
        return steps;
    }

    /** By the id of the milestone. */
    static Map<String, List<Step>> ofMilestones(Found<ActionRow> found, Role role) {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (Surroundings.Milestone milestone : found.row().around().milestones()) {
            if (milestone.state().equals("OPEN") && !isFinished(found.row())) {
                steps.put(
                        milestone.milestoneId(),
                        step(
                                found,
                                role,
                                commands(CompleteMilestone.class, WaiveMilestone.class),
                                "milestoneId",
                                milestone.milestoneId()));
            }
        }
        return steps;
    }

    private static List<Class<? extends Command>> inState(ActionRow row) {
        if (isFinished(row)) {
            return commands(ReopenAction.class);
        }
        List<Class<? extends Command>> steps = new ArrayList<>(commands(ReportProgress.class, AddMilestone.class));
        if (row.report() != null && row.report().acceptedOn() == null) {
            steps.add(AcceptUpdate.class);
        }
        boolean isClaimed = row.state().equals("COMPLETE_CLAIMED");
        steps.add(isClaimed ? DecideCompletion.class : ClaimCompletion.class);
        if (row.proposal() == null && row.around().statute() == null) {
            steps.add(ProposeDueDate.class);
        }
        steps.add(row.around().obstacle() == null ? BlockAction.class : UnblockAction.class);
        steps.addAll(commands(ReassignOwner.class, CancelAction.class));
        if (row.around().statute() == null) {
            steps.add(BindDueDate.class);
        }
        if (!isClaimed) {
            steps.add(DeclareRating.class);
        }
        return steps;
    }

    private static boolean isFinished(ActionRow row) {
        return row.state().equals("COMPLETE_VERIFIED") || row.state().equals("CANCELLED");
    }

    private static List<Step> step(
            Found<ActionRow> found, Role role, List<Class<? extends Command>> commands, String... more) {
        List<String> about =
                new ArrayList<>(List.of("actionId", found.row().id(), "version", String.valueOf(found.version())));
        about.addAll(List.of(more));
        return Step.of(role, place(found.row()), commands, about.toArray(String[]::new));
    }

    private static String place(ActionRow row) {
        return "/actions/" + row.id();
    }
}
