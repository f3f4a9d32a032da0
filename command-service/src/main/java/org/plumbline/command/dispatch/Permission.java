package org.plumbline.command.dispatch;

import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Permitting;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.stereotype.Component;

/** Asks the catalogue, where the history is at hand. */
@Component
public final class Permission implements Permitting {

    private final RefusalHistory history;

    Permission(RefusalHistory history) {
        this.history = history;
    }

    @Override
    public void check(CommandType type, String target, Actor actor, String client) {
        if (!type.isFor(actor.role())) {
            Refused refused = Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
            history.record(type.type(), target, actor, client, refused);
            throw refused;
        }
    }
}
