package org.plumbline.kernel.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.kernel.refusal.RefusalCode;

/**
 * One row of the catalogue of commands.
 *
 * @param type the command
 * @param path where the public API takes it; names in braces are fields of the command
 * @param created field that names what the command creates, or null when it changes something that exists
 * @param roles who may ask
 * @param refusals rules that may say no, apart from those of every command; that a person is unknown is added here wherever
 *     the command names one
 * @param summary what it does, in one sentence
 */
public record CommandType(
        Class<? extends Command> type,
        String path,
        @Nullable String created,
        Set<Role> roles,
        List<RefusalCode> refusals,
        String summary) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,100}");

    public CommandType {
        refusals = NamedPeople.componentsOf(type).isEmpty()
                ? List.copyOf(refusals)
                : Stream.concat(refusals.stream(), Stream.of(RefusalCode.PERSON_UNKNOWN))
                        .toList();
    }

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

    /**
     * The item that a request is about, when there is no command to ask: the first id in a path is that of the item it leads
     * to. What cannot be an id is not repeated in the history.
     *
     * @param said values by name of the field in braces
     */
    public String itemIn(Map<String, String> said) {
        int start = path.indexOf('{');
        if (start < 0) {
            return "";
        }
        String item = said.get(path.substring(start + 1, path.indexOf('}')));
        return item != null && ID.matcher(item).matches() ? item : "";
    }
}
