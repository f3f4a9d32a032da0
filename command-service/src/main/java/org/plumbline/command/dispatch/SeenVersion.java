package org.plumbline.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.platform.dispatch.Carried;

/** Whoever saw an older version is told so, rather than a rule that says no for what changed meanwhile. */
final class SeenVersion implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventStore events;

    SeenVersion(EventStore events) {
        this.events = events;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Refused | Invalid saysNo) {
            CommandMessage<?> message = unitOfWork.getMessage();
            Number seen = (Number) message.getMetaData().get(Carried.EXPECTED_VERSION);
            if (seen != null && isPast(seen.longValue(), ((Command) message.getPayload()).target())) {
                throw new ConflictingModificationException("Somebody else changed this first", saysNo);
            }
            throw saysNo;
        }
    }

    private boolean isPast(long seen, String target) {
        return events.lastSequenceNumberFor(target)
                .filter(newest -> newest > seen)
                .isPresent();
    }
}
