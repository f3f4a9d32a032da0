package org.plumbline.command.dispatch;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.Situation;
import org.plumbline.platform.dispatch.Carried;
import org.springframework.stereotype.Component;

/** Lets a command handler ask for its {@link Situation}. */
@Component
public final class SituationResolver implements ParameterResolverFactory {

    private final Clock englishTime;

    public SituationResolver(Clock englishTime) {
        this.englishTime = englishTime;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        if (parameters[index].getType() != Situation.class) {
            return null;
        }
        return new ParameterResolver<Situation>() {
            @Override
            public Situation resolveParameterValue(Message<?> message) {
                return new Situation(Carried.actor(message.getMetaData()), LocalDate.now(englishTime));
            }

            @Override
            public boolean matches(Message<?> message) {
                return message instanceof CommandMessage;
            }
        };
    }
}
