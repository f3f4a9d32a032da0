package org.plumbline.kernel.command;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;

/**
 * A command on its way to the write side.
 *
 * @param command what is asked for
 * @param actor who asks
 * @param client where it came from: {@code web}, {@code api}, {@code import} or {@code policy}
 * @param expectedVersion version the asker has seen, or null when any will do
 * @param requestKey the asker's name for this request, or null
 */
public record Envelope(
        Command command,
        Actor actor,
        String client,
        @Nullable Long expectedVersion,
        @Nullable RequestKey requestKey) {

    public static Envelope of(Command command, Actor actor, String client) {
        return new Envelope(command, actor, client, null, null);
    }
}
