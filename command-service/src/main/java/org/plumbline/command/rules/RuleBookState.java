package org.plumbline.command.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.rules.InForce;

/** Every set of rules a board ever adopted, in that order. */
public record RuleBookState(List<Adopted> adopted) {

    public record Adopted(LocalDate validFrom, InForce set) {}

    public RuleBookState {
        adopted = List.copyOf(adopted);
    }

    static RuleBookState empty() {
        return new RuleBookState(List.of());
    }

    RuleBookState with(Adopted next) {
        List<Adopted> all = new ArrayList<>(adopted);
        all.add(next);
        return new RuleBookState(all);
    }

    /** Those adopted last of all that hold by that day. */
    public InForce inForce(LocalDate day) {
        return adopted.reversed().stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .map(Adopted::set)
                .findFirst()
                .orElseGet(InForce::standard);
    }
}
