package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.meeting.Meetings;
import org.plumbline.query.rules.RuleBookRow;
import org.plumbline.query.rules.RuleBookRow.Adopted;
import org.plumbline.query.rules.RuleBooks;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a board goes by, and how it came to that. */
@Controller
class RulesPages {

    private final Inspections inspections;
    private final RuleBooks books;
    private final Meetings meetings;
    private final RulesInWords words;
    private final WorkingCalendar calendar;

    RulesPages(
            Inspections inspections, RuleBooks books, Meetings meetings, RulesInWords words, WorkingCalendar calendar) {
        this.inspections = inspections;
        this.books = books;
        this.meetings = meetings;
        this.words = words;
        this.calendar = calendar;
    }

    /** One adoption, with what it changed: the name of each rule, before and after. */
    record Change(Adopted adopted, Map<String, List<String>> rules) {}

    @GetMapping("/imports/{id}/rules")
    String show(@PathVariable String id, View view, Authentication signedIn, Model model) {
        InspectionRow inspection = inspections
                .byId(id, view)
                .map(Found::row)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        RuleBookRow book = books.of(id, view);
        InForce inForce = book.on(view.today());
        String place = "/imports/" + id + "/rules";
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("i", inspection);
        model.addAttribute("inForce", inForce);
        model.addAttribute("rules", words.of(inForce.rules(), inForce.board()));
        model.addAttribute("changes", changes(book).reversed());
        model.addAttribute(
                "meetings",
                meetings.ofInspection(id, view).stream()
                        .collect(
                                Collectors.toMap(m -> m.row().id(), m -> m.row().title())));
        Role role = SignedIn.actor(signedIn).role();
        boolean isConfirmed = inspection.isUnderWay();
        model.addAttribute("steps", isConfirmed ? adopting(role, place, id, inForce, calendar) : List.of());
        return "pages/rules";
    }

    private List<Change> changes(RuleBookRow book) {
        List<Change> changes = new ArrayList<>();
        InForce standard = InForce.standard();
        Map<String, String> before = words.of(standard.rules(), standard.board());
        for (Adopted adopted : book.adopted()) {
            Map<String, String> after = words.of(adopted.rules(), adopted.board());
            changes.add(new Change(adopted, words.changes(before, after)));
            before = after;
        }
        return changes;
    }

    /** The form begins with what is in force, so that whoever changes one rule keeps the others. */
    static List<Step> adopting(Role role, String place, String id, InForce now, WorkingCalendar calendar) {
        var rules = now.rules();
        var board = now.board();
        List<String> about = new ArrayList<>(List.of(
                "inspectionId", id,
                "forecastDays", "" + rules.forecastDays(),
                "soonDays", "" + rules.soonDays(),
                "blockedDays", "" + rules.blockedDays(),
                "missedMonths", "" + rules.missedMonths(),
                "slipDays", "" + rules.slipDays(),
                "extensions", "" + rules.extensions(),
                "quorumMembers", "" + board.quorum(),
                "chairAttends", "" + board.chairAttends(),
                "holdDays", "" + board.holdDays()));
        about.addAll(List.of(
                "calendar", calendar.version(),
                "lowUpTo", "" + board.riskBands().low(),
                "mediumUpTo", "" + board.riskBands().medium(),
                "highUpTo", "" + board.riskBands().high(),
                "fewestCases", "" + board.fewestCases(),
                "overdueDays", "" + board.overdueDays(),
                "redMeetings", "" + board.redMeetings(),
                "sustainedPeriods", "" + board.sustainedPeriods(),
                "cycleDays", "" + board.rhythm().cycleDays(),
                "thirdLinePercent", "" + board.assurance().thirdPercent()));
        Integer months = board.rhythm().evidenceMonths();
        if (months != null) {
            about.addAll(List.of("evidenceMonths", "" + months));
        }
        board.assurance().second().forEach(kind -> about.addAll(List.of("secondLine", kind)));
        board.assurance().third().forEach(kind -> about.addAll(List.of("thirdLine", kind)));
        return Step.of(role, place, commands(AdoptRules.class), about.toArray(String[]::new));
    }
}
