package org.plumbline.command.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.dispatch.AskingTheRole;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** Looks through what every command says before anything decides on it; what seems personal goes no further. */
@Component
public final class Screening implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Seal seal;
    private final HeldBackTexts heldBack;
    private final UploadedText uploads;

    Screening(Seal seal, HeldBackTexts heldBack, UploadedText uploads) {
        this.seal = seal;
        this.heldBack = heldBack;
        this.uploads = uploads;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!AskingTheRole.isPermitted(message)) {
            return chain.proceed(); // Nothing of it will be recorded.
        }
        Command command = (Command) message.getPayload();
        Map<String, String> texts = FreeText.of(command);
        Map<String, Set<PersonalData>> found = new LinkedHashMap<>();
        texts.forEach((field, text) -> note(found, field, Signs.in(text)));
        uploads.of(command).ifPresent(file -> {
            texts.put("file", file.sha256());
            note(found, "file", file.signs());
        });
        if (!found.isEmpty()) {
            String screeningId = seal.screeningId(command, found, texts);
            if (!heldBack.isAllowed(screeningId)) {
                unitOfWork.onCleanup(over -> heldBack.record(screeningId, command, message.getMetaData(), found));
                throw new HeldBack(screeningId, found);
            }
        }
        return chain.proceed();
    }

    private static void note(Map<String, Set<PersonalData>> found, String field, Set<PersonalData> signs) {
        if (!signs.isEmpty()) {
            found.put(field, signs);
        }
    }
}
