package org.plumbline.command.decision;

import java.util.Set;
import org.plumbline.kernel.actor.Role;

/** Where somebody is named as senior responsible owner, no other SRO acts on what they answer for; where nobody is, any does. */
public final class TheNamedSroActs {

    private TheNamedSroActs() {}

    public static boolean holds(Set<String> named, Situation s) {
        return s.actor().role() != Role.SRO || named.isEmpty() || named.stream().anyMatch(s::isActedBy);
    }
}
