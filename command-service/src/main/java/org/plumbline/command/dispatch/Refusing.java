package org.plumbline.command.dispatch;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Refused;

/** Keeps every refusal in the history, after the refused command's own work was rolled back. */
final class Refusing implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String AUTHORITY = "authority";

    private final RefusalHistory history;

    Refusing(RefusalHistory history) {
        this.history = history;
    }

    /** Called by adapters before they decide, so that a refusal names the authority it concerns. */
    static void concerns(UnitOfWork<?> unitOfWork, String authority) {
        unitOfWork.root().resources().put(AUTHORITY, authority);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
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
