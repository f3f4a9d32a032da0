package org.plumbline.command.dispatch;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;

/** Runs a decision for someone whose role the catalogue allows. Whose work it is comes before which role may do it. */
public final class Deciding {

    private Deciding() {}

    /** @throws Refused naming the separation of duties if that is broken, or else the missing role */
    public static <E> List<E> on(String authority, Command command, Situation situation, Supplier<List<E>> decision) {
        CurrentUnitOfWork.ifStarted(unitOfWork -> Refusing.concerns(unitOfWork, authority));
        if (CommandCatalogue.of(command.getClass())
                .roles()
                .contains(situation.actor().role())) {
            return decision.get();
        }
        try {
            List<E> _ = decision.get();
        } catch (Refused refused) {
            if (refused.code().separatesDuties()) {
                throw refused;
            }
        }
        throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
    }
}
