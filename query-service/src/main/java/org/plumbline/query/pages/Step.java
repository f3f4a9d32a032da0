package org.plumbline.query.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.springframework.web.util.UriComponentsBuilder;

/** A way on from a page, for those whose role may take it. */
public record Step(String summary, String address) {

    /** What the steps of a page are about: fields and their values, alternating, given to each form. */
    static List<Step> of(Role role, String back, List<Class<? extends Command>> commands, String... about) {
        List<Step> steps = new ArrayList<>();
        for (Class<? extends Command> command : commands) {
            CommandType type = CommandCatalogue.of(command);
            if (type.roles().contains(role)) {
                UriComponentsBuilder address = UriComponentsBuilder.fromPath("/steps/" + command.getSimpleName())
                        .queryParam("back", back);
                for (int i = 0; i < about.length; i += 2) {
                    address.queryParam(about[i], about[i + 1]);
                }
                steps.add(new Step(type.summary(), address.encode().toUriString()));
            }
        }
        return steps;
    }

    @SafeVarargs
    static List<Class<? extends Command>> commands(Class<? extends Command>... commands) {
        return Arrays.asList(commands);
    }
}
