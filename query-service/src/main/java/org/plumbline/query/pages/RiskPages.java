package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyRisk;
import org.plumbline.kernel.risk.RiskCommand.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
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
    private final Readers readers;

    RiskPages(Risks risks, Inspections inspections, Register register, Timeline timeline, Readers readers) {
        this.risks = risks;
        this.inspections = inspections;
        this.register = register;
        this.timeline = timeline;
        this.readers = readers;
    }

    /** @param board of whose inspection it is, in words */
    record Grid(String id, String board, HeatGrid grid) {}

    @GetMapping("/risks")
    String list(Page page, View view, Authentication signedIn, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/risks");
        List<RiskView> all = risks.all(Risks.Filter.any(), view);
        model.addAttribute("listing", Listing.of(view, all, page));
        model.addAttribute("grids", grids(all, view));
        model.addAttribute("steps", identifying(SignedIn.actor(signedIn).role(), view));
        return "pages/risks";
    }

    /** One for each board, by the bands it goes by. */
    private List<Grid> grids(List<RiskView> all, View view) {
        Map<String, List<RiskView>> byBoard =
                all.stream().collect(Collectors.groupingBy(r -> r.row().inspectionId()));
        return inspections.byIds(byBoard.keySet(), view).stream()
                .map(Found::row)
                .map(i -> new Grid(
                        i.id(),
                        i.proposal().authority() + ", " + i.proposal().framework() + ", " + i.receivedOn(),
                        HeatGrid.of(byBoard.getOrDefault(i.id(), List.of()))))
                .sorted(Comparator.comparing(Grid::board))
                .toList();
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
        model.addAttribute("recommendationTexts", register.texts(found.row().recommendationIds(), view));
        model.addAttribute("history", timeline.of(id, view));
        Role role = SignedIn.actor(signedIn).role();
        readers.tell(ClassifyRisk.class, "riskId", id, steps(found, role, place), role, view, model);
        return "pages/risk";
    }

    private static List<Step> steps(RiskView found, Role role, String place) {
        return Step.of(
                role,
                place,
                found.row().closure() == null
                        ? commands(
                                AssessRisk.class,
                                TreatRisk.class,
                                ReviewRisk.class,
                                AcceptRisk.class,
                                ReassignRisk.class,
                                LinkRisk.class,
                                CloseRisk.class)
                        : commands(ReopenRisk.class),
                "riskId",
                found.row().id(),
                "about",
                found.row().inspectionId(),
                "version",
                String.valueOf(found.version()));
    }
}
