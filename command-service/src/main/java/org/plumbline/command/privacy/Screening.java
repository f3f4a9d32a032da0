package org.plumbline.command.privacy;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.AskingTheRole;
import org.plumbline.kernel.command.Command;
import org.springframework.stereotype.Component;

/** Looks through what every command says before anything decides on it; what seems personal goes no further. */
@Component
public final class Screening implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final ScreeningKey key;
    private final HeldBackTexts heldBack;
    private final FirstLook firstLook;

    Screening(ScreeningKey key, HeldBackTexts heldBack, FirstLook firstLook) {
        this.key = key;
        this.heldBack = heldBack;
        this.firstLook = firstLook;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!AskingTheRole.isPermitted(message)) {
            return chain.proceed(); // Nothing of it will be recorded.
        }
        Command command = (Command) message.getPayload();
        FirstLook.Seen seen = firstLook.at(command);
        UploadedText.remember(unitOfWork, command, seen.file());
        Suspicion suspicion = seen.suspicion();
        if (!suspicion.isNone()) {
            String screeningId = ScreeningName.of(suspicion, key.bytes());
            if (!heldBack.isAllowed(screeningId)) {
                unitOfWork.onCleanup(over -> heldBack.record(screeningId, suspicion, message.getMetaData()));
                throw new HeldBack(screeningId, suspicion.found());
            }
        }
        return chain.proceed();
    }
}
