package org.plumbline.command.recommendation;

import java.util.Map;
import java.util.Objects;
import org.plumbline.kernel.actor.Role;

/** Quality assurance is the second line of defence; internal audit is the third, and so is a body outside, for whom either speaks. */
final class EachRoleHasItsLine {

    private static final Map<Role, Integer> LINES = Map.of(Role.QA, 2, Role.IA, 3);

    private EachRoleHasItsLine() {}

    static boolean holds(Role role, int line, boolean isOfABodyOutside) {
        return isOfABodyOutside ? line == 3 && LINES.containsKey(role) : Objects.equals(LINES.get(role), line);
    }
}
