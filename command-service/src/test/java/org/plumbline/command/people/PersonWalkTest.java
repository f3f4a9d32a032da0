package org.plumbline.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.decision.Walk.any;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.people.PersonState.Erased;
import org.plumbline.command.people.PersonState.Left;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.ForgetLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordAccount;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.PersonEvent.PersonErased;

/** Whatever is asked by whomever in whatever order, who is erased stays erased and nobody erases themselves. */
class PersonWalkTest {

    private static final Situation DPO = as("p-protection", Role.DPO);
    private static final Situation CLOCK = as("clock", Role.SYSTEM);

    private static final Walk<PersonState, PersonCommand, PersonEvent, PersonFacts> WALK =
            new Walk<>(Person.initial(), Person::decide, Person::evolve, PersonWalkTest::ask, PersonWalkTest::check);

    @Test
    void every_walk_keeps_erased_who_is_erased_and_walks_get_everywhere() {
        Set<Class<?>> reached = IntStream.range(0, 100)
                .boxed()
                .flatMap(seed -> WALK.from(seed, 60).stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(reached).isEqualTo(Walk.kinds(PersonEvent.class));
    }

    private static void check(PersonState before, PersonEvent event, PersonState after, Situation by) {
        assertThat(before).isNotInstanceOf(Erased.class);
        if (event instanceof PersonErased erased) {
            assertThat(after).isInstanceOf(Erased.class);
            assertThat(by.isActedBy(erased.personId())).isFalse();
            if (by.actor().role() == Role.SYSTEM) {
                assertThat(before)
                        .isInstanceOfSatisfying(
                                Left.class,
                                left -> assertThat(left.on().plusYears(1)).isBeforeOrEqualTo(erased.effectiveOn()));
            }
        }
    }

    private static Asked<PersonCommand, PersonFacts> ask(PersonState state, Random random) {
        PersonFacts facts = new PersonFacts(PersonTest.SEALING, random.nextBoolean());
        return switch (random.nextInt(12)) {
            case 0 -> new Asked<>(new ErasePerson("p-owner", "Asked to.", TODAY), any(random, DPO, OWNER), facts);
            case 1, 2, 3 -> new Asked<>(new ForgetLeaver("p-owner", TODAY), CLOCK, facts);
            case 4, 5, 6, 7 ->
                new Asked<>(new RecordLeaver("p-owner", TODAY.minusDays(random.nextInt(730))), PM, facts);
            case 8 ->
                new Asked<>(
                        new RecordAccount("p-owner", "Sam Example", "sam@example.org", "Manager", TODAY), CLOCK, facts);
            default -> new Asked<>(new RecordPerson("p-owner", "Sam Example", "sam@example.org", TODAY), PM, facts);
        };
    }
}
