package org.plumbline.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.plumbline.kernel.command.Command;
import org.plumbline.platform.dispatch.Carried;
import org.springframework.stereotype.Component;

/** Keeps Axon's annotations out of commands: the target is the command's own word, the version the asker's. */
@Component("commandTarget")
public final class CommandTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        Number seen = (Number) message.getMetaData().get(Carried.EXPECTED_VERSION);
        return new VersionedAggregateIdentifier(
                ((Command) message.getPayload()).target(), seen == null ? null : seen.longValue());
    }
}
