package org.plumbline.command.dispatch;

import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.people.ActivePeople;
import org.plumbline.command.people.ActivePeople.Asked;
import org.plumbline.command.people.NamedPeopleAreActive;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.people.NamedPeople;

/**
 * Asks the directory once for everybody whom a command names. The answer waits for the decision, so that an item that is not
 * there is said first and the refusal names the authority it concerns.
 */
final class AskingTheDirectory implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String ASKED = "people whom the command names";

    private final ActivePeople directory;

    AskingTheDirectory(ActivePeople directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Set<String> named = NamedPeople.in((Command) unitOfWork.getMessage().getPayload());
        if (!named.isEmpty()) {
            unitOfWork.resources().put(ASKED, directory.of(named));
        }
        return chain.proceed();
    }

    /** Checks the command that the unit of work carries out, where it names anybody. */
    static void check(UnitOfWork<?> unitOfWork, Command command) {
        Asked asked = unitOfWork.getResource(ASKED);
        if (asked != null && command.equals(unitOfWork.getMessage().getPayload())) {
            NamedPeopleAreActive.check(command, asked);
        }
    }
}
