package org.plumbline.command.dispatch;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Rejection;

/**
 * Keeps every refusal in the history, after the refused command's own work was rolled back, and says in the details of the
 * exception why a command was not done.
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
        Command command = (Command) unitOfWork.getMessage().getPayload();
        try {
            return chain.proceed();
        } catch (Exception thrown) {
            if (thrown instanceof Refused refused && !(refused instanceof AnsweredBefore)) {
                keep(refused, command, unitOfWork);
            }
            throw Rejection.of(thrown, command)
                    .<Exception>map(why -> new CommandExecutionException(thrown.getMessage(), thrown, why))
                    .orElse(thrown);
        }
    }

    private void keep(Refused refused, Command command, UnitOfWork<? extends CommandMessage<?>> unitOfWork) {
        String authority = unitOfWork.root().getOrDefaultResource(AUTHORITY, "unknown");
        MetaData carried = unitOfWork.getMessage().getMetaData();
        unitOfWork.onCleanup(over -> history.record(authority, command, carried, refused));
    }
}
