package org.plumbline.kernel.people;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonLeft;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;

/** The names and revisions that events of people are stored under. */
public final class PersonEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("person.recorded", "1", PersonRecorded.class),
            new EventType("person.left", "1", PersonLeft.class),
            new EventType("person.erased", "1", PersonErased.class));

    private PersonEvents() {}
}
