package org.plumbline.query.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.query.action.ActionView;
import org.plumbline.query.action.Actions;
import org.plumbline.query.action.Ratings;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.meeting.Agenda;
import org.plumbline.query.progress.PlanProgress;
import org.plumbline.query.progress.Progress;
import org.plumbline.query.register.RecommendationRatings;
import org.plumbline.query.register.Register;
import org.plumbline.query.web.StackedBar;
import org.plumbline.query.web.StackedBar.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the plan stands, what is overdue and what waits for the board. */
@Controller
class BoardPage {

    private final Inspections inspections;
    private final PlanProgress progress;
    private final Register register;
    private final Actions actions;
    private final Ratings ratings;
    private final RecommendationRatings delivery;
    private final Agenda agenda;

    BoardPage(
            Inspections inspections,
            PlanProgress progress,
            Register register,
            Actions actions,
            Ratings ratings,
            RecommendationRatings delivery,
            Agenda agenda) {
        this.inspections = inspections;
        this.progress = progress;
        this.register = register;
        this.actions = actions;
        this.ratings = ratings;
        this.delivery = delivery;
        this.agenda = agenda;
    }

    @GetMapping({"/", "/board"})
    String show(@RequestParam(required = false) @Nullable String inspection, View view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/board");
        List<Found<InspectionRow>> boards = inspections.withBoard(view);
        model.addAttribute("inspections", boards);
        boards.stream()
                .map(Found::row)
                .filter(row -> inspection == null || row.id().equals(inspection))
                .findFirst()
                .ifPresent(row -> fill(row, view, model));
        return "pages/board";
    }

    private void fill(InspectionRow inspection, View view, Model model) {
        Progress now = progress.of(inspection.id(), view);
        List<ActionView> all = ratings.of(actions.ofInspection(inspection.id(), view), view);
        model.addAttribute("inspection", inspection);
        model.addAttribute("progress", now);
        model.addAttribute("counts", counts(now.recommendations()));
        model.addAttribute("bar", bar(now.recommendations()));
        model.addAttribute("overdue", all.stream().filter(ActionView::overdue).toList());
        model.addAttribute(
                "waiting", all.stream().filter(a -> a.row().proposal() != null).toList());
        model.addAttribute("agenda", agenda.ofBoard(inspection.id(), view));
        model.addAttribute("recommendations", delivery.of(register.ofInspection(inspection.id(), view), all, view));
    }

    private static Map<String, Integer> counts(Progress.RecommendationCounts r) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("reported", r.reported());
        counts.put("assured", r.assured());
        counts.put("embedded", r.embedded());
        counts.put("closed", r.closed());
        return counts;
    }

    /** Each recommendation once, by the strongest claim made of it. */
    private static StackedBar bar(Progress.RecommendationCounts r) {
        int closed = r.closed();
        int embedded = Math.max(0, r.embedded() - closed);
        int assured = Math.max(0, r.assured() - Math.max(r.embedded(), closed));
        int reported = Math.max(0, r.reported() - Math.max(r.assured(), closed));
        int open = r.total() - closed - embedded - assured - reported;
        return new StackedBar(
                "claims",
                "Recommendations by the strongest claim made of them",
                "Of " + r.total() + " recommendations, " + closed + " are closed.",
                List.of(
                        new Part("open", "Not yet reported", open),
                        new Part("reported", "Reported only", reported),
                        new Part("assured", "Assured, not embedded", assured),
                        new Part("embedded", "Embedded, not closed", embedded),
                        new Part("closed", "Closed", closed)));
    }
}
