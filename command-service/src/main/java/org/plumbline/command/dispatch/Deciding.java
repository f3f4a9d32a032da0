package org.plumbline.command.dispatch;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;

/** Runs a decision; what is decided stands only for a role that the catalogue allows. */
public final class Deciding {

    private Deciding() {}

    /** @throws Refused as the decision says, or else naming the missing role */
    public static <E> List<E> on(String authority, Command command, Situation situation, Supplier<List<E>> decision) {
        CurrentUnitOfWork.ifStarted(unitOfWork -> {
            Refusing.concerns(unitOfWork, authority);
            AskingTheDirectory.check(unitOfWork, command);
        });
        List<E> decided = decision.get();
        if (!CommandCatalogue.of(command.getClass()).isFor(situation.actor().role())) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
        return decided;
    }
}
