package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.measure.MeasureCommand.DefineMeasure;
import org.plumbline.kernel.recommendation.RecommendationCommand.*;
import org.plumbline.kernel.recommendation.RecommendationUpkeep.*;
import org.plumbline.kernel.recommendation.WordingCommand.DecideTranscription;
import org.plumbline.kernel.recommendation.WordingCommand.ProposeTranscription;
import org.plumbline.query.asat.Found;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.register.Wording;

/** The ways on from the page of a recommendation. */
final class RecommendationSteps {

    private RecommendationSteps() {}

    static List<Step> of(Found<RecommendationRow> found, Role role) {
        List<Step> steps = new ArrayList<>(step(found, role, fitting(found.row())));
        Wording.Proposal proposal = found.row().wording().proposal();
        steps.addAll(
                proposal == null
                        ? step(found, role, commands(ProposeTranscription.class))
                        : step(found, role, commands(DecideTranscription.class), "proposalId", proposal.proposalId()));
        return steps;
    }

    /** Only what may come next in its state: the others would only be refused. */
    private static List<Class<? extends Command>> fitting(RecommendationRow row) {
        if (row.closed()) {
            return row.atVisits().reopenings().isEmpty()
                    ? commands(ReopenRecommendation.class, RateImpact.class)
                    : commands(ReopenRecommendation.class, DismissReopening.class, RateImpact.class);
        }
        if (row.notRequired()) {
            return row.response() == null ? commands() : commands(ReviseResponse.class);
        }
        List<Class<? extends Command>> fitting = new ArrayList<>(next(row.state()));
        if (row.actionIds().isEmpty()) {
            fitting.addAll(commands(DeclareNoFurtherAction.class));
        }
        fitting.addAll(atAnyTime());
        fitting.addAll(commands(
                row.upkept().hold() == null ? HoldRecommendation.class : ResumeRecommendation.class,
                row.response() == null ? RespondToRecommendation.class : ReviseResponse.class));
        return fitting;
    }

    private static List<Class<? extends Command>> next(String state) {
        return switch (state) {
            case "IDENTIFIED" -> commands();
            case "DELIVERED" -> commands(RequestAssurance.class);
            case "UNDER_ASSURANCE", "EMBEDDING" ->
                commands(RequestAssurance.class, GiveAssurance.class, RecordSustainment.class);
            default -> commands(DeclareDelivered.class);
        };
    }

    private static List<Class<? extends Command>> atAnyTime() {
        return commands(
                AddAction.class,
                DefineMeasure.class,
                RateImpact.class,
                CloseRecommendation.class,
                SignOffRecommendation.class,
                AssignSro.class,
                RecordOutsideVerdict.class,
                EscalateRecommendation.class,
                SupersedeRecommendation.class,
                MergeRecommendation.class);
    }

    private static List<Step> step(
            Found<RecommendationRow> found, Role role, List<Class<? extends Command>> commands, String... more) {
        String id = found.row().id();
        List<String> about = new ArrayList<>(List.of(
                "recommendationId",
                id,
                "recommendationIds",
                id,
                "about",
                found.row().inspectionId(),
                "version",
                String.valueOf(found.version())));
        about.addAll(Arrays.asList(more));
        return Step.of(role, "/recommendations/" + id, commands, about.toArray(String[]::new));
    }
}
