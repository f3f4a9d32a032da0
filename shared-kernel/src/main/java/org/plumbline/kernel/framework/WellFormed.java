package org.plumbline.kernel.framework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.ClockRule;

/** Says in a sentence what is wrong with a framework or a clock rule, as read from a file where anything may be missing. */
final class WellFormed {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    private WellFormed() {}

    static void check(ClockRule rule) {
        must(isCode(rule.code()), "A clock rule has the code " + rule.code() + "; codes are capitals, digits and _");
        String name = "The clock rule " + rule.code();
        must(isSaid(rule.title()), name + " has no title");
        must(rule.days() > 0 && rule.days() <= 1000, name + " has " + rule.days() + " days; 1 to 1000 are taken");
        must(rule.unit() != null, name + " has no unit: WORKING_DAYS or CALENDAR_DAYS");
        must(rule.discharge() != null, name + " has no discharge: SUBMISSION or PUBLICATION");
        must(isSaid(rule.basis()), name + " names no basis: the statute or source it comes from");
    }

    static void check(Framework framework, Set<String> rules) {
        must(
                isCode(framework.code()),
                "A framework has the code " + framework.code() + "; codes are capitals, digits and _");
        String name = "The framework " + framework.code();
        must(isSaid(framework.title()), name + " has no title");
        must(isSaid(framework.body()), name + " does not say which body carries it out");
        must(!framework.terms().isEmpty(), name + " has no terms for its items");
        must(!framework.responses().isEmpty(), name + " leaves the authority no response");
        must(framework.closedBy() != null, name + " does not say who closes its items: BOARD, AUDITOR or OWNER");
        must(framework.publication() != null, name + " has no publication: PUBLIC, PARTNERSHIP or OFFICIAL_SENSITIVE");
        must(framework.privacy() != null, name + " has no privacy: OFFICIAL or RESTRICTED");
        framework.clocks().forEach(clock -> {
            must(rules.contains(clock.rule()), name + " starts the clock " + clock.rule() + ", which has no rule");
            must(
                    clock.trigger() != null,
                    name + " starts the clock " + clock.rule() + " without a trigger: RECEIVED or PUBLISHED");
        });
    }

    private static boolean isCode(@Nullable String code) {
        return code != null && code.matches(CODE);
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static void must(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
