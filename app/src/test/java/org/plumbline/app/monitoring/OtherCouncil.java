package org.plumbline.app.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.plumbline.kernel.recommendation.RecommendationCommand.RespondToRecommendation;
import org.plumbline.kernel.recommendation.Response;

/** An invented council whose one action is long overdue; another's numbers stay as they are. */
final class OtherCouncil {

    private static final LocalDate SPRING = LocalDate.parse("2024-04-10");

    private final WriteSide writeSide = RunningApp.context().getBean(WriteSide.class);

    /** Answers with the id of the overdue action. */
    String tell() {
        String inspection = by("pm", Role.PM, new ProposeFindings(newId(), "fennshire.pdf", report(), SPRING))
                .id();
        Accepted confirmed =
                by("pm2", Role.PM, new ConfirmFindings(inspection, SPRING, SPRING.plusDays(7), List.of(), SPRING));
        List<String> ids = Objects.requireNonNull(confirmed.created().get("recommendationIds"));
        by("dcs", Role.DCS, new RespondToRecommendation(ids.getFirst(), Response.ACCEPTED, null, SPRING));
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
                                SPRING))
                .id();
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
