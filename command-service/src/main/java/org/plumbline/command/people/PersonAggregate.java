package org.plumbline.command.people;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
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
    Accepted handle(RecordPerson c, Situation s, SubjectKeys keys) {
        return Recording.of(c.target(), decide(c, s, keys));
    }

    @CommandHandler
    Accepted handle(RecordLeaver c, Situation s, SubjectKeys keys) {
        return Recording.of(id, decide(c, s, keys));
    }

    /** The key goes in the transaction that leaves the certificate. */
    @CommandHandler
    Accepted handle(ErasePerson c, Situation s, SubjectKeys keys) {
        List<PersonEvent> events = decide(c, s, keys);
        keys.erase(c.personId());
        return Recording.of(id, events);
    }

    private List<PersonEvent> decide(PersonCommand c, Situation s, SubjectKeys keys) {
        return Deciding.on(
                Person.AUTHORITY, c, s, () -> Person.decide(state, c, s, text -> keys.seal(c.personId(), text)));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = PersonEvent.streamOf(event.personId());
        state = Person.evolve(state, event);
    }
}
