package org.plumbline.query.pages;

import java.util.List;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.incident.IncidentCommand.CloseIncident;
import org.plumbline.kernel.incident.IncidentCommand.JudgeNotNotifiable;
import org.plumbline.kernel.incident.IncidentCommand.NotifyRegulator;
import org.plumbline.kernel.incident.IncidentCommand.OpenIncident;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;
import org.plumbline.kernel.retention.LegalHoldCommand.LiftLegalHold;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.PrivacyRegister;
import org.plumbline.query.incident.IncidentRow;
import org.plumbline.query.incident.Incidents;
import org.plumbline.query.people.People;
import org.plumbline.query.people.Person;
import org.plumbline.query.privacy.ScreeningRow;
import org.plumbline.query.privacy.Screenings;
import org.plumbline.query.retention.LegalHoldRow;
import org.plumbline.query.retention.LegalHolds;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was kept out of the history, what got where it must not be, and what is kept for longer than usual. */
@Controller
class PrivacyPages {

    private static final String PLACE = "/privacy";

    /** What is short by nature stands on one page, whichever part of the texts is looked at. */
    private static final Page WHOLE = new Page(1, Page.MOST);

    private final Screenings screenings;
    private final Incidents incidents;
    private final LegalHolds holds;
    private final People people;
    private final AccessLog accessLog;

    PrivacyPages(Screenings screenings, Incidents incidents, LegalHolds holds, People people, AccessLog accessLog) {
        this.screenings = screenings;
        this.incidents = incidents;
        this.holds = holds;
        this.people = people;
        this.accessLog = accessLog;
    }

    /** @param steps what whoever looks may do about that person's entry */
    record Entry(Person person, List<Step> steps) {}

    /** @param steps what whoever looks may do about it */
    record Text(ScreeningRow row, List<Step> steps) {}

    /** @param steps what whoever looks may do about it */
    record Breach(IncidentRow row, List<Step> steps) {}

    /** @param steps what whoever looks may do about it */
    record Hold(LegalHoldRow row, List<Step> steps) {}

    @GetMapping(PLACE)
    String list(Page page, View view, Authentication signedIn, Model model) {
        Role role = SignedIn.actor(signedIn).role();
        model.addAttribute("view", view);
        model.addAttribute("place", PLACE);
        if (view.audience().reads(PrivacyRegister.SCREENINGS)) {
            model.addAttribute(
                    "texts", screenings.all(page, view).each(found -> new Text(found.row(), steps(found, role))));
        }
        if (view.audience().reads(PrivacyRegister.DIRECTORY)) {
            accessLog.note(AccessLog.Kind.DIRECTORY, "", view, signedIn);
            model.addAttribute(
                    "people", people.all(WHOLE, view).each(person -> new Entry(person, steps(person, role))));
        }
        if (view.audience().reads(PrivacyRegister.INCIDENTS)) {
            model.addAttribute("incidents", breaches(view, role));
        }
        if (view.audience().reads(PrivacyRegister.LEGAL_HOLDS)) {
            model.addAttribute("holds", held(view, role));
        }
        model.addAttribute("steps", Step.of(role, PLACE, Step.commands(OpenIncident.class, RecordPerson.class)));
        return "pages/privacy";
    }

    private Listing<Breach> breaches(View view, Role role) {
        return incidents.all(WHOLE, view).each(found -> new Breach(found.row(), ofIncident(found, role)));
    }

    private Listing<Hold> held(View view, Role role) {
        return holds.all(WHOLE, view).each(found -> new Hold(found.row(), ofHold(found, role)));
    }

    private static List<Step> ofIncident(Found<IncidentRow> found, Role role) {
        return Step.of(
                role,
                PLACE,
                switch (found.row().state()) {
                    case "CLOSED" -> Step.commands();
                    case "NOTIFIED" -> Step.commands(CloseIncident.class);
                    case "NOT_NOTIFIABLE" -> Step.commands(NotifyRegulator.class, CloseIncident.class);
                    default -> Step.commands(NotifyRegulator.class, JudgeNotNotifiable.class);
                },
                "incidentId",
                found.row().id(),
                "version",
                String.valueOf(found.version()));
    }

    private static List<Step> ofHold(Found<LegalHoldRow> found, Role role) {
        return found.row().liftedOn() != null
                ? List.of()
                : Step.of(
                        role,
                        PLACE,
                        Step.commands(LiftLegalHold.class),
                        "inspectionId",
                        found.row().inspectionId(),
                        "version",
                        String.valueOf(found.version()));
    }

    private static List<Step> steps(Person person, Role role) {
        return person.erasedOn() != null
                ? List.of()
                : Step.of(
                        role,
                        PLACE,
                        person.leftOn() == null
                                ? Step.commands(RecordLeaver.class, ErasePerson.class)
                                : Step.commands(ErasePerson.class),
                        "personId",
                        person.id(),
                        "version",
                        String.valueOf(person.version()));
    }

    private static List<Step> steps(Found<ScreeningRow> found, Role role) {
        return found.row().isAllowed()
                ? List.of()
                : Step.of(
                        role,
                        PLACE,
                        Step.commands(AllowText.class),
                        "screeningId",
                        found.row().id(),
                        "version",
                        String.valueOf(found.version()));
    }
}
