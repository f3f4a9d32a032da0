package org.plumbline.command.people;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_LEFT;
import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.PERSON_ERASED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.people.PersonState.Erased;
import org.plumbline.command.people.PersonState.Known;
import org.plumbline.command.people.PersonState.Left;
import org.plumbline.command.people.PersonState.NotRecorded;
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
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Unknown;

/** An entry of the directory: recorded, corrected, left, erased. It belongs to no one authority. */
public final class Person {

    static final String AUTHORITY = "unknown";

    private Person() {}

    public static PersonState initial() {
        return new NotRecorded();
    }

    public static List<PersonEvent> decide(PersonState state, PersonCommand command, Situation s, PersonFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        if (state instanceof NotRecorded && !(command instanceof RecordPerson || command instanceof RecordAccount)) {
            throw new Unknown("person");
        }
        Refusals refusals = new Refusals().when(state instanceof Erased, PERSON_ERASED);
        return switch (command) {
            case RecordPerson c -> {
                refusals.orElseGoOn();
                yield List.of(recorded(c.personId(), c.name(), c.email(), c.office(), c.effectiveOn(), facts.seal()));
            }
            case RecordAccount c ->
                state instanceof NotRecorded
                        ? List.of(
                                recorded(c.personId(), c.name(), c.email(), c.office(), c.effectiveOn(), facts.seal()))
                        : List.of();
            case RecordLeaver c -> {
                refusals.when(state instanceof Left, ALREADY_LEFT).orElseGoOn();
                yield List.of(new PersonLeft(AUTHORITY, c.effectiveOn(), c.personId()));
            }
            case ErasePerson c -> {
                refusals.when(s.isActedBy(c.personId()), SAME_PERSON, "Another person erases who you are.")
                        .when(facts.held(), LEGAL_HOLD)
                        .orElseGoOn();
                yield List.of(erased(c, c.ground(), s));
            }
            case ForgetLeaver c ->
                WhoLeftIsForgottenAfterAYear.isDue(state, c.effectiveOn(), facts.held())
                        ? List.of(erased(c, WhoLeftIsForgottenAfterAYear.GROUND, s))
                        : List.of();
        };
    }

    private static PersonRecorded recorded(
            String personId,
            String name,
            String email,
            @Nullable String office,
            LocalDate effectiveOn,
            Function<String, Sealed> seal) {
        return new PersonRecorded(AUTHORITY, effectiveOn, personId, seal.apply(name), seal.apply(email), office);
    }

    private static PersonErased erased(PersonCommand c, String ground, Situation s) {
        return new PersonErased(
                AUTHORITY, c.effectiveOn(), c.personId(), ground, s.actor().id());
    }

    public static PersonState evolve(PersonState state, PersonEvent event) {
        return switch (event) {
            case PersonErased _ -> new Erased();
            case PersonRecorded _, PersonLeft _ when state instanceof Erased -> state;
            case PersonRecorded _ -> new Known();
            case PersonLeft e -> new Left(e.effectiveOn());
        };
    }
}
