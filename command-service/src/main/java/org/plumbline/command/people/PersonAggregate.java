package org.plumbline.command.people;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.daily.DueSheet.Kind;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.people.PersonState.Left;
import org.plumbline.command.retention.HeldInspections;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.ForgetLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordAccount;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.platform.people.SubjectKeys;

/** Axon's way to {@link Person}. */
@Aggregate(type = "Person", commandTargetResolver = "commandTarget")
public class PersonAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private PersonState state = Person.initial();

    PersonAggregate() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(RecordPerson c, Situation s, SubjectKeys keys, DueSheet sheet, ActivePeople people) {
        List<PersonEvent> events = decide(c, s, keys, false);
        if (state instanceof Left) {
            sheet.remove(c.target());
        }
        events.forEach(people::note);
        return Recording.of(c.target(), events);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Accepted handle(RecordAccount c, Situation s, SubjectKeys keys, ActivePeople people) {
        List<PersonEvent> events = decide(c, s, keys, false);
        events.forEach(people::note);
        return Recording.of(c.target(), events);
    }

    @CommandHandler
    Accepted handle(RecordLeaver c, Situation s, SubjectKeys keys, DueSheet sheet, ActivePeople people) {
        List<PersonEvent> events = decide(c, s, keys, false);
        events.forEach(people::note);
        Accepted accepted = Recording.of(id, events);
        sheet.addFrom(Kind.PERSON, id, WhoLeftIsForgottenAfterAYear.due(c.effectiveOn()));
        return accepted;
    }

    @CommandHandler
    Accepted handle(
            ErasePerson c, Situation s, SubjectKeys keys, DueSheet sheet, HeldInspections holds, ActivePeople people) {
        return erase(decide(c, s, keys, holds.isAny()), keys, sheet, people);
    }

    @CommandHandler
    Accepted handle(
            ForgetLeaver c, Situation s, SubjectKeys keys, DueSheet sheet, HeldInspections holds, ActivePeople people) {
        return erase(decide(c, s, keys, holds.isAny()), keys, sheet, people);
    }

    /** The key goes in the transaction that leaves the certificate. */
    private Accepted erase(List<PersonEvent> events, SubjectKeys keys, DueSheet sheet, ActivePeople people) {
        for (PersonEvent erased : events) {
            people.note(erased);
            keys.erase(erased.personId());
            sheet.remove(id);
        }
        return Recording.of(id, events);
    }

    private List<PersonEvent> decide(PersonCommand c, Situation s, SubjectKeys keys, boolean held) {
        PersonFacts facts = new PersonFacts(text -> keys.seal(c.personId(), text), held);
        return Deciding.on(Person.AUTHORITY, c, s, () -> Person.decide(state, c, s, facts));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = PersonEvent.streamOf(event.personId());
        state = Person.evolve(state, event);
    }
}
