package org.plumbline.command.dispatch;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.dispatch.Carried;
import org.springframework.dao.DuplicateKeyException;

/** The same key and request give the first answer again, and no second event. */
final class AnsweringOnce implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final AnsweredRequests answered;

    AnsweringOnce(AnsweredRequests answered) {
        this.answered = answered;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        MetaData carried = unitOfWork.getMessage().getMetaData();
        if (carried.get(Carried.REQUEST_KEY) == null) {
            return chain.proceed();
        }
        Optional<Accepted> before = answered.find(carried);
        if (before.isPresent()) {
            return before.get();
        }
        Accepted accepted = proceed(chain, carried);
        try {
            answered.keep(carried, accepted);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException("The same request is being answered", e);
        }
        return accepted;
    }

    /** Who waited while the same request was done finds the item changed by it; the next try finds the answer. */
    private Accepted proceed(InterceptorChain chain, MetaData carried) throws Exception {
        try {
            return (Accepted) chain.proceed();
        } catch (Refused | Unknown | ConflictingModificationException late) {
            if (answered.hasAnswered(carried)) {
                throw new ConcurrencyException("The same request was answered meanwhile", late);
            }
            throw late;
        }
    }
}
