package org.plumbline.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;

/**
 * Lets nobody through whose role the catalogue does not name, and tells them nothing of what there is. Only where a rule
 * keeps people from deciding on their own work is whose work it is asked first, as the history is to say who tried that.
 */
public final class AskingTheRole implements MessageHandlerInterceptor<CommandMessage<?>> {

    AskingTheRole() {}

    public static boolean isPermitted(CommandMessage<?> message) {
        return row(message).isFor(Carried.actor(message.getMetaData()).role());
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (isPermitted(message)) {
            return chain.proceed();
        }
        throw row(message).separatesDuties() ? onWhoseWork(chain) : Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
    }

    /** Whatever else stands in the way is not theirs to know. */
    private static Refused onWhoseWork(InterceptorChain chain) {
        try {
            chain.proceed();
        } catch (Refused refused) {
            if (refused.code().separatesDuties()) {
                return refused;
            }
        } catch (Exception _) {
            return Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
        return Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
    }

    private static CommandType row(CommandMessage<?> message) {
        return CommandCatalogue.of(message.getPayloadType());
    }
}
