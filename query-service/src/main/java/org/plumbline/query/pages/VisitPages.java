package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitCommand.*;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.register.RecommendationRow;
import org.plumbline.query.register.Register;
import org.plumbline.query.timeline.Timeline;
import org.plumbline.query.visit.VisitRow;
import org.plumbline.query.visit.VisitRow.Finding;
import org.plumbline.query.visit.Visits;
import org.plumbline.query.web.Days;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class VisitPages {

    private final Visits visits;
    private final Inspections inspections;
    private final Register register;
    private final Timeline timeline;
    private final Days days;

    VisitPages(Visits visits, Inspections inspections, Register register, Timeline timeline, Days days) {
        this.visits = visits;
        this.inspections = inspections;
        this.register = register;
        this.timeline = timeline;
        this.days = days;
    }

    @GetMapping("/visits")
    String list(Page page, View view, Authentication signedIn, Model model) {
        var confirmed = inspections.underWay(view);
        model.addAttribute("view", view);
        model.addAttribute("place", "/visits");
        model.addAttribute("listing", visits.find(null, page, view));
        model.addAttribute("mayBegin", !confirmed.isEmpty());
        List<Step> notices = confirmed.stream()
                .flatMap(i -> Step.of(
                        SignedIn.actor(signedIn).role(),
                        "/visits",
                        commands(NotifyVisit.class),
                        "inspectionId",
                        i.row().id())
                        .stream())
                .toList();
        model.addAttribute("steps", notices);
        return "pages/visits";
    }

    @GetMapping("/visits/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        Found<VisitRow> found =
                visits.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/visits/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("v", found.row());
        model.addAttribute("began", days.full(found.row().firstDay()));
        model.addAttribute("about", about(found.row(), view));
        model.addAttribute("history", timeline.of(id, view));
        model.addAttribute(
                "steps",
                Step.of(
                        SignedIn.actor(signedIn).role(),
                        place,
                        inState(found.row().state()),
                        "visitId",
                        id,
                        "about",
                        found.row().inspectionId(),
                        "version",
                        String.valueOf(found.version())));
        return "pages/visit";
    }

    /** The recommendations that the findings are about, as they stand now. */
    private Map<String, RecommendationRow> about(VisitRow visit, View view) {
        List<String> ids = visit.findings().stream()
                .map(Finding::recommendationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return register.byIds(ids, view).stream()
                .map(Found::row)
                .collect(Collectors.toUnmodifiableMap(RecommendationRow::id, row -> row));
    }

    private static List<Class<? extends Command>> inState(String state) {
        return switch (state) {
            case "NOTIFIED" -> commands(ScheduleVisit.class, CancelVisit.class);
            case "SCHEDULED" -> commands(StartVisit.class, ScheduleVisit.class, CancelVisit.class);
            case "IN_PROGRESS" -> commands(RecordFeedback.class);
            case "FEEDBACK_RECEIVED" -> commands(RecordLetterReceived.class);
            case "LETTER_RECEIVED" ->
                commands(
                        RecordVisitFinding.class,
                        PublishLetter.class,
                        KeepLetterUnpublished.class,
                        CorrectLetter.class);
            case "PUBLISHED" -> commands(RecordVisitFinding.class, CorrectLetter.class, ConcludeVisit.class);
            case "NOT_PUBLISHED" ->
                commands(RecordVisitFinding.class, PublishLetter.class, CorrectLetter.class, ConcludeVisit.class);
            default -> commands();
        };
    }
}
