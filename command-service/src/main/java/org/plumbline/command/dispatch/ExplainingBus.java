package org.plumbline.command.dispatch;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.plumbline.kernel.command.Command;
import org.plumbline.platform.dispatch.Busy;
import org.plumbline.platform.dispatch.Overtaken;
import org.plumbline.platform.dispatch.Rejection;

/**
 * Says in the details of an exception why a command was not done: between processes nothing else of it travels. Said here
 * rather than by an interceptor, as some of it turns out only when the work is committed.
 */
final class ExplainingBus extends SimpleCommandBus {

    private final BiConsumer<CommandMessage<?>, Runnable> around;

    /** @param around does the work that it is given, after what must come before a unit of work begins */
    ExplainingBus(Builder builder, BiConsumer<CommandMessage<?>, Runnable> around) {
        super(builder);
        this.around = around;
    }

    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        around.accept(
                command,
                () -> super.<C, R>doDispatch(
                        command,
                        (message, result) -> callback.onResult(message, explained(result, message.getPayload()))));
    }

    private static <R> CommandResultMessage<R> explained(CommandResultMessage<? extends R> result, Object payload) {
        return result.optionalExceptionResult()
                .flatMap(thrown -> why(thrown, payload)
                        .map(why -> new CommandExecutionException(thrown.getMessage(), thrown, why)))
                .<CommandResultMessage<R>>map(
                        explained -> new GenericCommandResultMessage<>(explained, result.getMetaData()))
                .orElseGet(() -> unchanged(result));
    }

    private static Optional<Object> why(Throwable thrown, Object payload) {
        return thrown instanceof Exception exception && payload instanceof Command command
                ? Rejection.of(exception, command)
                        .<Object>map(why -> why)
                        .or(() -> Overtaken.by(exception))
                        .or(() -> Busy.at(exception))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // Results are read, never written.
    private static <R> CommandResultMessage<R> unchanged(CommandResultMessage<? extends R> result) {
        return (CommandResultMessage<R>) result;
    }
}
