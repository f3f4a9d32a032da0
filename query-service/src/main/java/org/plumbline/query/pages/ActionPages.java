package org.plumbline.query.pages;

import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyAction;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.action.ActionRow;
import org.plumbline.query.action.Actions;
import org.plumbline.query.action.Ratings;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.evidence.EvidenceFiles;
import org.plumbline.query.register.Register;
import org.plumbline.query.timeline.Timeline;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ActionPages {

    private final Actions actions;
    private final EvidenceFiles evidence;
    private final Register register;
    private final Timeline timeline;
    private final Readers readers;
    private final Ratings ratings;

    ActionPages(
            Actions actions,
            EvidenceFiles evidence,
            Register register,
            Timeline timeline,
            Ratings ratings,
            Readers readers) {
        this.actions = actions;
        this.ratings = ratings;
        this.evidence = evidence;
        this.register = register;
        this.timeline = timeline;
        this.readers = readers;
    }

    @GetMapping("/actions")
    String all(Page page, View view, Model model) {
        return list(new Actions.Filter(null, null, null), page, "/actions", view, model);
    }

    @GetMapping("/my-actions")
    String mine(Page page, View view, Authentication signedIn, Model model) {
        return list(new Actions.Filter(null, null, signedIn.getName()), page, "/my-actions", view, model);
    }

    private String list(Actions.Filter filter, Page page, String place, View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("mine", filter.owner() != null);
        model.addAttribute("listing", actions.overdueFirst(filter, page, view).map(found -> ratings.of(found, view)));
        return "pages/actions";
    }

    @GetMapping("/actions/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        Found<ActionRow> found =
                actions.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ActionRow row = found.row();
        model.addAttribute("view", view);
        model.addAttribute("place", "/actions/" + id);
        model.addAttribute("a", ratings.of(found, view));
        model.addAttribute("evidence", evidence.ofAction(id, view));
        model.addAttribute("recommendationTexts", register.texts(row.recommendationIds(), view));
        model.addAttribute("history", timeline.of(id, view));
        Role role = SignedIn.actor(signedIn).role();
        readers.tell(ClassifyAction.class, "actionId", id, ActionSteps.of(found, role), role, view, model);
        model.addAttribute("milestoneSteps", ActionSteps.ofMilestones(found, role));
        return "pages/action";
    }
}
