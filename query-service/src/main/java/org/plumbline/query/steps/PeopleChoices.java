package org.plumbline.query.steps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.people.People;
import org.plumbline.query.people.Person;
import org.springframework.stereotype.Component;

/** Whom a form may name: the people of the directory who have not left, by office and name. */
@Component
final class PeopleChoices {

    private final People people;
    private final Views views;

    PeopleChoices(People people, Views views) {
        this.people = people;
        this.views = views;
    }

    /** Of everybody, though the directory as a whole is open to few: a person who may send the form may name anybody. */
    Map<String, String> active() {
        View now = views.now(Audience.whole());
        Map<String, String> found = new LinkedHashMap<>();
        people.active(now).stream()
                .sorted(Comparator.comparing(PeopleChoices::named, String.CASE_INSENSITIVE_ORDER))
                .forEach(person -> found.put(person.id(), named(person)));
        return found;
    }

    /** Such as Head of Service, Care Leavers, Imani Fernworth (sro). */
    private static String named(Person person) {
        String who = Stream.of(person.office(), person.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? person.id() : who + " (" + person.id() + ")";
    }
}
