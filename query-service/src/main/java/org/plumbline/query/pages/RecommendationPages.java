package org.plumbline.query.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyRecommendation;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.Actions;
import org.plumbline.query.action.Ratings;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.evidence.EvidenceFiles;
import org.plumbline.query.measure.Measures;
import org.plumbline.query.register.RecommendationRatings;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.register.RecommendationView;
import org.plumbline.query.register.Register;
import org.plumbline.query.risk.Risks;
import org.plumbline.query.timeline.Timeline;
import org.plumbline.query.visit.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class RecommendationPages {

    private final Register register;
    private final Actions actions;
    private final Ratings ratings;
    private final RecommendationRatings delivery;
    private final EvidenceFiles evidence;
    private final Measures measures;
    private final Risks risks;
    private final Visits visits;
    private final Timeline timeline;
    private final Readers readers;

    RecommendationPages(
            Register register,
            Actions actions,
            Ratings ratings,
            RecommendationRatings delivery,
            EvidenceFiles evidence,
            Measures measures,
            Risks risks,
            Visits visits,
            Timeline timeline,
            Readers readers) {
        this.register = register;
        this.actions = actions;
        this.ratings = ratings;
        this.delivery = delivery;
        this.evidence = evidence;
        this.measures = measures;
        this.risks = risks;
        this.visits = visits;
        this.timeline = timeline;
        this.readers = readers;
    }

    @GetMapping("/recommendations")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Page page,
            View view,
            Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/recommendations");
        String text = q == null || q.isBlank() ? null : q;
        model.addAttribute(
                "listing",
                delivery.of(register.find(new Register.Filter(null, null, overdue, text), page, view), view));
        return "pages/recommendations";
    }

    @GetMapping("/recommendations/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        Found<RecommendationRow> found =
                register.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/recommendations/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("r", found.row());
        List<ActionView> linked = ratings.of(actions.ofRecommendation(id, view), view);
        model.addAttribute("actions", linked);
        RecommendationView stands = delivery.of(List.of(found), linked, view).getFirst();
        model.addAttribute("delivery", stands.delivery());
        model.addAttribute("slip", stands.slip());
        model.addAttribute("measures", measures.ofRecommendation(id, view));
        model.addAttribute("risks", risks.all(new Risks.Filter(null, id, null, null), view));
        model.addAttribute("said", visits.about(id, view));
        model.addAttribute("evidence", evidence.ofActions(found.row().actionIds(), view));
        model.addAttribute("history", timeline.of(id, view));
        Role role = SignedIn.actor(signedIn).role();
        readers.tell(
                ClassifyRecommendation.class,
                "recommendationId",
                id,
                RecommendationSteps.of(found, role),
                role,
                view,
                model);
        return "pages/recommendation";
    }
}
