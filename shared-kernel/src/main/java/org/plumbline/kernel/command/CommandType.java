package org.plumbline.kernel.command;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;

/**
 * One row of the catalogue of commands.
 *
 * @param type the command
 * @param path where the public API takes it; names in braces are fields of the command
 * @param created field that names what the command creates, or null when it changes something that exists
 * @param roles who may ask
 * @param refusals rules that may say no, apart from those of every command
 * @param summary what it does, in one sentence
 */
public record CommandType(
        Class<? extends Command> type,
        String path,
        @Nullable String created,
        Set<Role> roles,
        List<RefusalCode> refusals,
        String summary) {

    /** Whether the role may ask; a rule may still say no. */
    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** Whether a rule of it is about who acts on whose work. */
    public boolean separatesDuties() {
        return refusals.stream().anyMatch(RefusalCode::separatesDuties);
    }

    /** Whether its target existed before, rather than coming to be with it. */
    public boolean isAboutSomethingThatExists() {
        return path.contains("{");
    }
}
