package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.kernel.obligation.ObligationCommand.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
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
    String list(View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/obligations");
        model.addAttribute("obligations", obligations.all(view));
        model.addAttribute(
                "inspections",
                inspections.all(view).stream()
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
        model.addAttribute(
                "steps",
                Step.of(
                        SignedIn.actor(signedIn).role(),
                        place,
                        commands(
                                ShareDraft.class,
                                ApproveStatement.class,
                                SubmitStatement.class,
                                AcknowledgeSubmission.class,
                                ReturnSubmission.class,
                                PublishStatement.class),
                        "obligationId",
                        id,
                        "version",
                        String.valueOf(found.version())));
        return "pages/obligation";
    }
}
