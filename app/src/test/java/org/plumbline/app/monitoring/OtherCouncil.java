package org.plumbline.app.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.RunningApp;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureCommand.DefineMeasure;
import org.plumbline.kernel.measure.MeasureCommand.RecordObservation;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Polarity;
import org.plumbline.kernel.measure.Target;
import org.plumbline.kernel.plan.PlanCommand.AddPriority;
import org.plumbline.kernel.plan.PlanCommand.DraftPlan;
import org.plumbline.kernel.plan.PlanCommand.LinkRecommendation;
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.kernel.risk.RiskCommand.IdentifyRisk;

/** An invented council whose one action is long overdue; another's numbers stay as they are. */
final class OtherCouncil {

    private static final LocalDate SPRING = LocalDate.parse("2024-04-10");

    private final WriteSide writeSide = RunningApp.context().getBean(WriteSide.class);

    private static @Nullable String overdue;

    /** Told once, whichever test asks first; answers with the id of the overdue action. */
    static synchronized String shared() {
        String known = overdue == null ? new OtherCouncil().tell() : overdue;
        overdue = known;
        return known;
    }

    private String tell() {
        String inspection = by("pm", Role.PM, new ProposeFindings(newId(), "fennshire.pdf", report(), SPRING))
                .id();
        Accepted confirmed =
                by("pm2", Role.PM, new ConfirmFindings(inspection, SPRING, SPRING.plusDays(7), List.of(), SPRING));
        List<String> ids = Objects.requireNonNull(confirmed.created().get("recommendationIds"));
        by("dcs", Role.DCS, new RespondToRecommendation(ids.getFirst(), Response.ACCEPTED, null, SPRING));
        planned(inspection, ids.getFirst());
        measured(ids);
        by(
                "pm",
                Role.PM,
                new IdentifyRisk(
                        newId(),
                        inspection,
                        "Too few homes",
                        "One bidder came",
                        "Homes open late",
                        "Young people wait",
                        ids,
                        "Commissioning Manager",
                        "sro",
                        SPRING.plusYears(5),
                        SPRING));
        return by(
                        "pm",
                        Role.PM,
                        new AddAction(
                                newId(),
                                ids,
                                "Publish the sufficiency strategy",
                                "Commissioning Manager",
                                "ao2",
                                SPRING,
                                SPRING.plusMonths(2),
                                List.of("It is published"),
                                null,
                                null,
                                SPRING))
                .id();
    }

    private void planned(String inspection, String recommendation) {
        LocalDate end = SPRING.plusYears(2);
        DraftPlan draft = new DraftPlan(newId(), List.of(inspection), "A plan", SPRING, end, "board", SPRING);
        String plan = by("pm", Role.PM, draft).id();
        String priority = newId();
        by("pm", Role.PM, new AddPriority(plan, priority, "Homes", "Director", "sro", null, SPRING));
        by("pm", Role.PM, new LinkRecommendation(plan, priority, recommendation, SPRING));
    }

    private void measured(List<String> recommendations) {
        String measure = by(
                        "pm",
                        Role.PM,
                        new DefineMeasure(
                                newId(),
                                "M1",
                                "Children placed near home",
                                recommendations,
                                Polarity.HIGHER_IS_BETTER,
                                MeasureUnit.PERCENT,
                                BigDecimal.valueOf(40),
                                LocalDate.parse("2024-03-01"),
                                List.of(new Target(LocalDate.parse("2025-03-31"), BigDecimal.valueOf(60))),
                                BigDecimal.TEN,
                                Frequency.MONTHLY,
                                "Case management system",
                                null,
                                null,
                                SPRING))
                .id();
        LocalDate april = LocalDate.parse("2024-04-01");
        by("qa", Role.QA, new RecordObservation(measure, april, 45, 100, null, false, LocalDate.parse("2024-05-07")));
    }

    private Accepted by(String name, Role role, Command command) {
        return writeSide.send(Envelope.of(command, Actor.of(name, role), "api"));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static ReportProposal report() {
        return new ReportProposal(
                "0".repeat(64),
                "1",
                "ILACS",
                "Fennshire",
                "89998",
                List.of(new Window(LocalDate.parse("2024-02-05"), LocalDate.parse("2024-02-16"))),
                "An invented inspector",
                List.of(new Judgement("Overall effectiveness", Grade.INADEQUATE)),
                Grade.INADEQUATE,
                List.of(new ProposedFinding(
                        1,
                        FindingKind.AREA_FOR_IMPROVEMENT,
                        null,
                        null,
                        "The sufficiency of homes for children in care.",
                        2,
                        List.of(),
                        List.of())),
                List.of());
    }
}
