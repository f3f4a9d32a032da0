package org.plumbline.kernel.command;

import java.util.function.Supplier;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;

/** For requests that come to no command: whoever may not ask hears that, and not what else is wrong with it. */
public interface Permitting {

    /** @throws Refused naming the missing role; that is on record then */
    void check(CommandType type, String target, Actor actor, String client);

    /**
     * Reads a request.
     *
     * @throws Invalid when it is not well formed and came from somebody who may ask
     */
    default <T> T reading(CommandType type, String target, Actor actor, String client, Supplier<T> request) {
        try {
            return request.get();
        } catch (Invalid invalid) {
            check(type, target, actor, client);
            throw invalid;
        }
    }
}
