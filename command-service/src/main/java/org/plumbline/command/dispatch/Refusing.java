package org.plumbline.command.dispatch;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Refused;

/**
 * Keeps every refusal in the history, after the refused command's own work was rolled back, and names it in the details
 * of the exception, because exception classes do not travel between processes.
 */
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
        try {
            return chain.proceed();
        } catch (Refused refused) {
            String authority = unitOfWork.root().getOrDefaultResource(AUTHORITY, "unknown");
            CommandMessage<?> message = unitOfWork.getMessage();
            if (!(refused instanceof AnsweredBefore)) {
                unitOfWork.onCleanup(over ->
                        history.record(authority, (Command) message.getPayload(), message.getMetaData(), refused));
            }
            throw new CommandExecutionException(refused.getMessage(), refused, Rejection.of(refused));
        }
    }
}
