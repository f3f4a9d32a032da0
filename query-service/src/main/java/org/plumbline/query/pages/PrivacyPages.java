package org.plumbline.query.pages;

import java.util.List;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.View;
import org.plumbline.query.people.People;
import org.plumbline.query.people.Person;
import org.plumbline.query.people.PersonApi;
import org.plumbline.query.privacy.ScreeningRow;
import org.plumbline.query.privacy.Screenings;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was kept out of the history because it may be about a person. */
@Controller
class PrivacyPages {

    private static final String PLACE = "/privacy";

    private final Screenings screenings;
    private final People people;

    PrivacyPages(Screenings screenings, People people) {
        this.screenings = screenings;
        this.people = people;
    }

    /** @param steps what whoever looks may do about that person's entry */
    record Entry(Person person, List<Step> steps) {}

    /** @param steps what whoever looks may do about it */
    record Text(ScreeningRow row, List<Step> steps) {}

    @GetMapping(PLACE)
    String list(View view, Authentication signedIn, Model model) {
        Role role = SignedIn.actor(signedIn).role();
        model.addAttribute("view", view);
        model.addAttribute("place", PLACE);
        model.addAttribute(
                "texts",
                screenings.all(view).stream()
                        .map(found -> new Text(found.row(), steps(found, role)))
                        .toList());
        if (PersonApi.isOpenTo(role)) {
            model.addAttribute(
                    "people",
                    people.all(view).stream()
                            .map(person -> new Entry(person, steps(person, role)))
                            .toList());
            model.addAttribute("steps", Step.of(role, PLACE, Step.commands(RecordPerson.class)));
        }
        return "pages/privacy";
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
