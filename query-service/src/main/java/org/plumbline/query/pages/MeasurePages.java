package org.plumbline.query.pages;

import static org.plumbline.query.pages.Step.commands;

import java.util.List;
import java.util.Locale;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.measure.MeasureCommand.*;
import org.plumbline.kernel.measure.MeasureDecision.*;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyMeasure;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.inspection.InspectionRow;
import org.plumbline.query.inspection.Inspections;
import org.plumbline.query.measure.MeasureChart;
import org.plumbline.query.measure.MeasureView;
import org.plumbline.query.measure.Measures;
import org.plumbline.query.register.Register;
import org.plumbline.query.timeline.Timeline;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Measures: how each stands, and every figure of one. */
@Controller
class MeasurePages {

    private static final int CHART_HEIGHT = 220;

    private final Measures measures;
    private final Inspections inspections;
    private final Register register;
    private final Timeline timeline;
    private final Readers readers;
    private final MessageSource words;

    MeasurePages(
            Measures measures,
            Inspections inspections,
            Register register,
            Timeline timeline,
            Readers readers,
            MessageSource words) {
        this.measures = measures;
        this.inspections = inspections;
        this.register = register;
        this.timeline = timeline;
        this.readers = readers;
        this.words = words;
    }

    @GetMapping("/measures")
    String list(Page page, View view, Authentication signedIn, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("place", "/measures");
        model.addAttribute("listing", measures.find(null, null, page, view));
        Role role = SignedIn.actor(signedIn).role();
        model.addAttribute(
                "steps",
                inspections.underWay(view).stream()
                        .flatMap(i -> define(role, i.row()).stream())
                        .toList());
        return "pages/measures";
    }

    private List<Step> define(Role role, InspectionRow inspection) {
        String of = inspection.proposal().authority() + ", "
                + inspection.proposal().framework() + ", " + inspection.receivedOn();
        String summary = words.getMessage("measures.define", new Object[] {of}, Locale.UK);
        return Step.of(role, "/measures", commands(DefineMeasure.class), "about", inspection.id()).stream()
                .map(step -> new Step(summary, step.address()))
                .toList();
    }

    @GetMapping("/measures/{id}")
    String one(@PathVariable String id, View view, Authentication signedIn, Model model) {
        MeasureView found =
                measures.byId(id, view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String place = "/measures/" + id;
        model.addAttribute("view", view);
        model.addAttribute("place", place);
        model.addAttribute("m", found);
        model.addAttribute("chart", MeasureChart.of(found, CHART_HEIGHT));
        model.addAttribute("recommendations", register.texts(found.row().recommendationIds(), view));
        model.addAttribute("history", timeline.of(id, view));
        Role role = SignedIn.actor(signedIn).role();
        readers.tell(ClassifyMeasure.class, "measureId", id, steps(found, role, place), role, view, model);
        return "pages/measure";
    }

    private static List<Step> steps(MeasureView found, Role role, String place) {
        return found.row().retired() != null
                ? List.of()
                : Step.of(
                        role,
                        place,
                        commands(
                                RecordObservation.class,
                                ReviseObservation.class,
                                ChangeTarget.class,
                                ChangeThresholds.class,
                                RetireMeasure.class),
                        "measureId",
                        found.row().id(),
                        "version",
                        String.valueOf(found.version()));
    }
}
