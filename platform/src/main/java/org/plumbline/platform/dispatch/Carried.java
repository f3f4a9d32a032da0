package org.plumbline.platform.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.event.Metadata;

/** What travels beside a command: who, from where, which version was seen, under which key. */
public final class Carried {

    public static final String EXPECTED_VERSION = "expectedVersion";
    public static final String REQUEST_KEY = "requestKey";
    public static final String FINGERPRINT = "fingerprint";

    private Carried() {}

    public static Map<String, Object> in(Envelope envelope) {
        Map<String, Object> carried =
                by(envelope.actor(), envelope.client(), envelope.command().getClass());
        putIfPresent(carried, EXPECTED_VERSION, envelope.expectedVersion());
        RequestKey key = envelope.requestKey();
        if (key != null) {
            carried.put(REQUEST_KEY, key.key());
            carried.put(FINGERPRINT, key.fingerprint());
        }
        return carried;
    }

    public static Map<String, Object> by(Actor actor, String client, Class<? extends Command> command) {
        Map<String, Object> carried = new HashMap<>();
        carried.put(Metadata.ACTOR, actor.id());
        carried.put(Metadata.ROLE, actor.role().name());
        carried.put(Metadata.CLIENT, client);
        carried.put(Metadata.COMMAND, command.getSimpleName());
        putIfPresent(carried, Metadata.ON_BEHALF_OF, actor.onBehalfOf());
        return carried;
    }

    public static Actor actor(MetaData carried) {
        return new Actor(required(carried, Metadata.ACTOR), Role.valueOf(required(carried, Metadata.ROLE)), (String)
                carried.get(Metadata.ON_BEHALF_OF));
    }

    private static String required(MetaData carried, String key) {
        return (String) Objects.requireNonNull(carried.get(key), key);
    }

    private static void putIfPresent(Map<String, Object> carried, String key, @Nullable Object value) {
        if (value != null) {
            carried.put(key, value);
        }
    }
}
