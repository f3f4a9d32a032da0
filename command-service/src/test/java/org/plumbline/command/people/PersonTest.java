package org.plumbline.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_LEFT;
import static org.plumbline.kernel.refusal.RefusalCode.PERSON_ERASED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonLeft;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.plumbline.kernel.people.Sealed;

class PersonTest {

    private static final Situation DPO = as("p-protection", Role.DPO);
    private static final Function<String, Sealed> SEAL = text -> new Sealed("sealed " + text.length());

    @Test
    void who_acts_under_an_id_is_recorded_sealed_and_can_be_corrected() {
        given().when(record("Sam Example"), PM, SEAL).then(recorded(11));
        given(recorded(11)).when(record("Samuel Example"), PM, SEAL).then(recorded(14));
    }

    @Test
    void that_somebody_left_is_recorded_once() {
        given(recorded(11)).when(leave(), PM, SEAL).then(left());
        given(recorded(11), left()).when(leave(), PM, SEAL).thenRefused(ALREADY_LEFT);
        given(recorded(11), left(), recorded(11)).when(leave(), PM, SEAL).then(left());
    }

    @Test
    void an_erasure_leaves_a_certificate_and_nothing_is_recorded_again() {
        given(recorded(11)).when(erase(), DPO, SEAL).then(erased());
        given(recorded(11), left()).when(erase(), DPO, SEAL).then(erased());
        var gone = given(recorded(11), erased());
        gone.when(record("Sam Example"), PM, SEAL).thenRefused(PERSON_ERASED);
        gone.when(leave(), PM, SEAL).thenRefused(PERSON_ERASED);
        gone.when(erase(), DPO, SEAL).thenRefused(PERSON_ERASED);
        assertThat(gone.given(recorded(11), left()).state()).isEqualTo(gone.state());
    }

    @Test
    void nobody_erases_themselves() {
        given(recorded(11)).when(erase(), as(OWNER, Role.DPO), SEAL).thenRefused(SAME_PERSON);
    }

    @Test
    void somebody_who_was_never_recorded_is_unknown() {
        given().when(leave(), PM, SEAL).thenUnknown();
        given().when(erase(), DPO, SEAL).thenUnknown();
    }

    private static Scenario<PersonState, PersonCommand, PersonEvent, Function<String, Sealed>> given(
            PersonEvent... events) {
        return new Scenario<PersonState, PersonCommand, PersonEvent, Function<String, Sealed>>(
                        Person.initial(), Person::decide, Person::evolve)
                .given(events);
    }

    private static RecordPerson record(String name) {
        return new RecordPerson("p-owner", name, "sam@example.org", TODAY);
    }

    private static RecordLeaver leave() {
        return new RecordLeaver("p-owner", TODAY);
    }

    private static ErasePerson erase() {
        return new ErasePerson("p-owner", "Left more than a year ago.", TODAY);
    }

    private static PersonRecorded recorded(int length) {
        return new PersonRecorded("unknown", TODAY, "p-owner", new Sealed("sealed " + length), new Sealed("sealed 15"));
    }

    private static PersonLeft left() {
        return new PersonLeft("unknown", TODAY, "p-owner");
    }

    private static PersonErased erased() {
        return new PersonErased(
                "unknown",
                TODAY,
                "p-owner",
                "Left more than a year ago.",
                DPO.actor().id());
    }
}
