package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.obligation.Discharge;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.obligation.ObligationRow;
import org.plumbline.query.obligation.ObligationView;
import org.plumbline.query.obligation.Obligations;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Statutory clocks: how long is left, and what was done. */
@Controller
class ObligationPages {

    private final Obligations obligations;
    private final Inspections inspections;
    private final Timeline timeline;

    ObligationPages(Obligations obligations, Inspections inspections, Timeline timeline) {
        this.obligations = obligations;
        this.inspections = inspections;
        this.timeline = timeline;
    }

    @GetMapping("/obligations")
    String list(Page page, View view, Model model) {
        var listing = obligations.find(null, page, view);
        model.addAttribute("view", view);
        model.addAttribute("place", "/obligations");
        model.addAttribute("listing", listing);
        model.addAttribute(
                "inspections",
                inspections
                        .byIds(
                                listing.items().stream()
                                        .map(o -> o.row().inspectionId())
                                        .distinct()
                                        .toList(),
                                view)
                        .stream()
                        .map(Found::row)
                        .collect(Collectors.toMap(InspectionRow::id, Function.identity())));
        return "pages/obligations";
    }

    @GetMapping("/obligations/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        ObligationView found =
                obligations.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/obligations/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("o", found);
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute("steps", steps(found, SignedIn.actor(signedIn).role(), place));
        return "pages/obligation";
    }

    private static List<Step> steps(ObligationView found, Role role, String place) {
        ObligationRow row = found.row();
        String version = String.valueOf(found.version());
        List<Step> steps =
                new ArrayList<>(Step.of(role, place, inState(row), "obligationId", row.id(), "version", version));
        if (row.isOwed() && row.rule().discharge() == Discharge.SUBMISSION) {
            List<String> about = new ArrayList<>(List.of("obligationId", row.id(), "version", version));
            row.recipients().forEach(one -> about.addAll(List.of("recipients", one)));
            steps.addAll(Step.of(role, place, commands(SubmitStatement.class), about.toArray(String[]::new)));
        }
        return steps;
    }

    private static List<Class<? extends Command>> inState(ObligationRow row) {
        List<Class<? extends Command>> steps = new ArrayList<>();
        if (row.isOwed()) {
            steps.addAll(
                    switch (row.rule().discharge()) {
                        case SUBMISSION -> commands(ShareDraft.class, ApproveStatement.class);
                        case DRAFT -> commands(ShareDraft.class);
                        case PUBLICATION -> commands(PublishStatement.class);
                    });
            if (row.rule().mayBeExtended()) {
                steps.add(ExtendClock.class);
            }
            if (row.rule().mayBeStoodDown()) {
                steps.add(StandDownClock.class);
            }
        }
        if (row.state().equals("SUBMITTED")) {
            steps.addAll(commands(AcknowledgeSubmission.class, ReturnSubmission.class));
        }
        boolean isSent = row.state().equals("SUBMITTED") || row.state().equals("ACKNOWLEDGED");
        if (isSent && row.publishedAt() == null) {
            steps.add(PublishStatement.class);
        }
        return steps;
    }
}
