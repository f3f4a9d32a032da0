package org.plumbline.command.dispatch;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;

/**
 * Keeps every refusal in the history, after the refused command's own work was rolled back. Whoever is refused without end
 * waits before the next command is looked at.
 */
final class Refusing implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String AUTHORITY = "authority";

    private final RefusalHistory history;
    private final RefusalPace pace;

    Refusing(RefusalHistory history, RefusalPace pace) {
        this.history = history;
        this.pace = pace;
    }

    /** Called by adapters before they decide, so that a refusal names the authority it concerns. */
    static void concerns(UnitOfWork<?> unitOfWork, String authority) {
        unitOfWork.root().resources().put(AUTHORITY, authority);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        pace.check(Carried.actor(unitOfWork.getMessage().getMetaData()));
        Command command = (Command) unitOfWork.getMessage().getPayload();
        AtomicReference<Refused> refusal = new AtomicReference<>();
        // Registered first, so run last: who still held the aggregate's lock while waiting for a connection
        // would wait for those who hold one and wait for the lock.
        unitOfWork.onCleanup(over -> keep(refusal.get(), command, unitOfWork));
        try {
            return chain.proceed();
        } catch (AnsweredBefore answered) {
            throw answered;
        } catch (Refused refused) {
            refusal.set(refused);
            throw refused;
        }
    }

    private void keep(@Nullable Refused refused, Command command, UnitOfWork<? extends CommandMessage<?>> unitOfWork) {
        if (refused != null) {
            String authority = unitOfWork.root().getOrDefaultResource(AUTHORITY, RefusalHistory.UNKNOWN);
            history.record(authority, command, unitOfWork.getMessage().getMetaData(), refused);
        }
    }
}
