package org.plumbline.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.platform.dispatch.Carried;

/** Whoever may not read something does nothing to it either, and is told nothing of it. */
final class AskingTheAudience implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Visibility visibility;

    AskingTheAudience(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Role role = Carried.actor(message.getMetaData()).role();
        if (role != Role.SYSTEM) {
            visibility.check(role, Mentioned.in((Command) message.getPayload()));
        }
        return chain.proceed();
    }
}
