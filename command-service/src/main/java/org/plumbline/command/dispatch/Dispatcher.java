package org.plumbline.command.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/**
 * Puts a command on Axon's bus and tells its refusals, conflicts and unknown targets apart. A conflict is tried again
 * unless the asker said which version was seen.
 */
final class Dispatcher implements WriteSide {

    private static final int TRIES = 10;

    private final CommandGateway gateway;

    Dispatcher(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Accepted send(Envelope envelope) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return sendOnce(envelope);
            } catch (ConcurrencyException | DeadlockException e) {
                if (envelope.expectedVersion() != null) {
                    throw new StaleVersion();
                }
            }
        }
        throw new StaleVersion();
    }

    private Accepted sendOnce(Envelope envelope) {
        try {
            return gateway.sendAndWait(new GenericCommandMessage<>(
                    new GenericMessage<>(
                            UuidCreator.getTimeOrderedEpoch().toString(), envelope.command(), Carried.in(envelope)),
                    envelope.command().getClass().getName()));
        } catch (ConflictingModificationException e) {
            throw new StaleVersion();
        } catch (AggregateNotFoundException e) {
            throw new Unknown(nameOf(envelope));
        } catch (CommandExecutionException e) {
            throw refusedIn(e).<RuntimeException>map(r -> r).orElse(e);
        }
    }

    private static Optional<Refused> refusedIn(CommandExecutionException thrown) {
        return thrown.getDetails().map(Rejection.class::cast).map(Rejection::asRefused);
    }

    private static String nameOf(Envelope envelope) {
        String family = envelope.command().getClass().getEnclosingClass().getSimpleName();
        return family.replace("Command", "").toLowerCase(java.util.Locale.ROOT);
    }
}
