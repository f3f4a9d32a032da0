package org.plumbline.platform.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.platform.database.Trouble;

/**
 * Puts a command on Axon's bus and turns a rejection back into what was thrown. A conflict is tried again unless the asker
 * said which version was seen.
 */
public final class Dispatcher implements WriteSide {

    private static final int TRIES = 10;
    /** Axon Server's word for an aggregate that was appended to by somebody else meanwhile. */
    private static final String INVALID_EVENT_SEQUENCE = "AXONIQ-2000";

    private final CommandGateway gateway;

    public Dispatcher(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Accepted send(Envelope envelope) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return sendOnce(envelope);
            } catch (ConcurrencyException | DeadlockException e) {
                if (envelope.expectedVersion() != null && envelope.requestKey() == null) {
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
        } catch (CommandExecutionException e) {
            if (String.valueOf(e.getMessage()).contains(INVALID_EVENT_SEQUENCE)) {
                throw new ConcurrencyException("Appended to by somebody else meanwhile", e);
            }
            throw switch (e.getDetails().orElse(null)) {
                case Rejection rejection -> rejection.asException();
                case Overtaken overtaken -> overtaken.asException();
                case Busy busy -> busy.asException();
                case null, default -> e;
            };
        } catch (ConflictingModificationException e) {
            throw new StaleVersion();
        } catch (CommandDispatchException | NoHandlerForCommandException | CompletionException e) {
            throw new Unavailable(e);
        } catch (RuntimeException e) {
            throw switch (Trouble.behind(e)) {
                case DISK_FULL -> Unavailable.forWantOfSpace(e);
                case AWAY, BUSY -> new Unavailable(e);
                case null -> e;
            };
        }
    }
}
