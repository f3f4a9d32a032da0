package org.plumbline.command.neighbours;

import org.plumbline.command.people.Person;
import org.plumbline.command.people.PersonState;
import org.plumbline.kernel.people.PersonEvent;
import org.springframework.stereotype.Component;

/** Says of a person whether the directory has them as gone; of whom it knows nothing it says nothing. */
@Component
public class Leavers {

    private final Histories histories;

    Leavers(Histories histories) {
        this.histories = histories;
    }

    public boolean include(String personId) {
        return histories
                .find(PersonEvent.streamOf(personId))
                .map(history -> history.fold(Person.initial(), PersonEvent.class, Person::evolve))
                .filter(state -> state instanceof PersonState.Left || state instanceof PersonState.Erased)
                .isPresent();
    }
}
