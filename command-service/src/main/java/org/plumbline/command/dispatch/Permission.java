package org.plumbline.command.dispatch;

import java.util.function.Supplier;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.springframework.stereotype.Component;

/** For requests that come to no command: whoever may not ask hears that, and not what else is wrong with it. */
@Component
public final class Permission {

    private final RefusalHistory history;

    Permission(RefusalHistory history) {
        this.history = history;
    }

    /** @throws Refused naming the missing role; that is on record then */
    public void check(CommandType type, String target, Actor actor, String client) {
        if (!type.isFor(actor.role())) {
            Refused refused = Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
            history.record(type.type(), target, actor, client, refused);
            throw refused;
        }
    }

    /**
     * Reads a request.
     *
     * @throws Invalid when it is not well formed and came from somebody who may ask
     */
    public <T> T reading(CommandType type, String target, Actor actor, String client, Supplier<T> request) {
        try {
            return request.get();
        } catch (Invalid invalid) {
            check(type, target, actor, client);
            throw invalid;
        }
    }
}
