package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.risk.RiskCommand.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.register.Register;
import org.plumbline.query.risk.HeatGrid;
import org.plumbline.query.risk.RiskView;
import org.plumbline.query.risk.Risks;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Risks: the grid, the list, and each with what was found about it. */
@Controller
class RiskPages {

    private final Risks risks;
    private final Inspections inspections;
    private final Register register;
    private final Timeline timeline;

    RiskPages(Risks risks, Inspections inspections, Register register, Timeline timeline) {
        this.risks = risks;
        this.inspections = inspections;
        this.register = register;
        this.timeline = timeline;
    }

    @GetMapping("/risks")
    String list(View view, Authentication signedIn, Model model) {
        List<RiskView> all = risks.find(Risks.Filter.any(), view);
        model.addAttribute("view", view);
        model.addAttribute("place", "/risks");
        model.addAttribute("risks", all);
        model.addAttribute("grid", HeatGrid.of(all));
        model.addAttribute("steps", identifying(SignedIn.actor(signedIn).role(), view));
        return "pages/risks";
    }

    private List<Step> identifying(Role role, View view) {
        return inspections.underWay(view).stream()
                .flatMap(i -> Step.of(
                                role,
                                "/risks",
                                commands(IdentifyRisk.class),
                                "inspectionId",
                                i.row().id(),
                                "about",
                                i.row().id())
                        .stream()
                        .map(step -> new Step(
                                step.summary() + ": " + i.row().proposal().authority() + ", "
                                        + i.row().proposal().framework(),
                                step.address())))
                .toList();
    }

    @GetMapping("/risks/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        RiskView found = risks.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/risks/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("r", found);
        model.addAttribute("recommendationTexts", texts(found, view));
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute(
                "steps",
                Step.of(
                        SignedIn.actor(signedIn).role(),
                        place,
                        found.row().closure() == null
                                ? commands(
                                        AssessRisk.class,
                                        TreatRisk.class,
                                        ReviewRisk.class,
                                        AcceptRisk.class,
                                        CloseRisk.class)
                                : commands(ReopenRisk.class),
                        "riskId",
                        id,
                        "version",
                        String.valueOf(found.version())));
        return "pages/risk";
    }

    private Map<String, String> texts(RiskView risk, View view) {
        return register.ofInspection(risk.row().inspectionId(), view).stream()
                .collect(Collectors.toMap(
                        r -> r.row().id(),
                        r -> r.row().finding().position() + ". "
                                + r.row().finding().text()));
    }
}
