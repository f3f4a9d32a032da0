package org.plumbline.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_LEFT;
import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.PERSON_ERASED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.ForgetLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordAccount;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonLeft;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.plumbline.kernel.people.Sealed;
import org.plumbline.kernel.refusal.Invalid;

class PersonTest {

    private static final Situation DPO = as("p-protection", Role.DPO);
    static final Function<String, Sealed> SEALING = text -> new Sealed("sealed " + text.length());
    private static final PersonFacts SEAL = new PersonFacts(SEALING, false);
    private static final PersonFacts HELD = new PersonFacts(SEALING, true);

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
    void who_left_is_forgotten_after_a_year_and_not_before() {
        var forgotten = new PersonErased(
                "unknown", TODAY, "p-owner", "The retention period of one year after leaving has ended.", "clock");
        var clock = as("clock", Role.SYSTEM);
        var forget = new ForgetLeaver("p-owner", TODAY);
        given(recorded(11), leftOn(TODAY.minusYears(1)))
                .when(forget, clock, SEAL)
                .then(forgotten);
        given(recorded(11), leftOn(TODAY.minusYears(1).plusDays(1)))
                .when(forget, clock, SEAL)
                .thenNothing();
        given(recorded(11), leftOn(TODAY.minusYears(1)), recorded(11))
                .when(forget, clock, SEAL)
                .thenNothing();
        given(recorded(11)).when(forget, clock, SEAL).thenNothing();
    }

    @Test
    void a_legal_hold_stops_that_anybody_is_forgotten() {
        given(recorded(11), leftOn(TODAY.minusYears(2)))
                .when(new ForgetLeaver("p-owner", TODAY), as("clock", Role.SYSTEM), HELD)
                .thenNothing();
        given(recorded(11)).when(erase(), DPO, HELD).thenRefused(LEGAL_HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane.smith", "jane@x", "smith-1", "JaneS", "a b", ""})
    void an_id_says_nothing_of_who_acts_under_it(String id) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new RecordPerson(id, "Jane Smith", "j@example.org", TODAY))
                .satisfies(invalid ->
                        assertThat(invalid.violations().getFirst().field()).isEqualTo("personId"));
    }

    @Test
    void whoever_has_an_account_is_recorded_once_and_what_people_recorded_stands() {
        var account = new RecordAccount("p-owner", "Sam Example", "sam@example.org", "Head of Service", TODAY);
        Situation policy = as("policy", Role.SYSTEM);
        given().when(account, policy, SEAL)
                .then(new PersonRecorded(
                        "unknown",
                        TODAY,
                        "p-owner",
                        new Sealed("sealed 11"),
                        new Sealed("sealed 15"),
                        "Head of Service"));
        given(recorded(11)).when(account, policy, SEAL).thenNothing();
        given(recorded(11), left()).when(account, policy, SEAL).thenNothing();
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

    private static Scenario<PersonState, PersonCommand, PersonEvent, PersonFacts> given(PersonEvent... events) {
        return new Scenario<PersonState, PersonCommand, PersonEvent, PersonFacts>(
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

    private static PersonLeft leftOn(LocalDate day) {
        return new PersonLeft("unknown", day, "p-owner");
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
