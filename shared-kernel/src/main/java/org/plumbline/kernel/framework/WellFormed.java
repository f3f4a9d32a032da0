package org.plumbline.kernel.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.refusal.Checks;

/** Says in a sentence what is wrong with a framework or a clock rule, as read from a file where anything may be missing. */
final class WellFormed {

    private static final String CODES = "; codes are capitals, digits and _";

    private WellFormed() {}

    static void check(ClockRule rule) {
        must(Checks.isCode(rule.code()), "A clock rule has the code " + rule.code() + CODES);
        String name = "The clock rule " + rule.code();
        must(isSaid(rule.title()), name + " has no title");
        must(rule.days() > 0 && rule.days() <= 1000, name + " has " + rule.days() + " days; 1 to 1000 are taken");
        must(rule.unit() != null, name + " has no unit: WORKING_DAYS, CALENDAR_DAYS or MONTHS");
        must(rule.discharge() != null, name + " has no discharge: SUBMISSION, DRAFT or PUBLICATION");
        must(isSaid(rule.basis()), name + " names no basis: the statute or source it comes from");
    }

    static void check(Framework framework, Set<String> rules) {
        must(Checks.isCode(framework.code()), "A framework has the code " + framework.code() + CODES);
        String name = "The framework " + framework.code();
        must(isSaid(framework.title()), name + " has no title");
        must(isSaid(framework.body()), name + " does not say which body carries it out");
        must(!framework.terms().isEmpty(), name + " has no terms for its items");
        framework.terms().forEach((kind, word) -> {
            must(Checks.isCode(kind), name + " has items of the kind " + kind + CODES);
            must(isSaid(word), name + " has no word for " + kind);
        });
        framework.grades().forEach(grade -> must(Checks.isCode(grade), name + " gives the grade " + grade + CODES));
        must(!framework.responses().isEmpty(), name + " leaves the authority no response");
        framework.responses().forEach((answer, word) -> must(isSaid(word), name + " has no word for " + answer));
        framework.gradeTerms().forEach((grade, word) -> {
            must(isSaid(word), name + " has no word for " + grade);
            must(framework.grades().contains(grade), name + " has a word for " + grade + ", which it does not give");
        });
        must(
                framework.concernKind() == null || framework.terms().containsKey(framework.concernKind()),
                name + " calls a concern " + framework.concernKind() + ", for which it has no term");
        must(framework.closedBy() != null, name + " does not say who closes its items: BOARD, AUDITOR or OWNER");
        must(framework.publication() != null, name + " has no publication: PUBLIC, PARTNERSHIP or OFFICIAL_SENSITIVE");
        must(framework.privacy() != null, name + " has no privacy: OFFICIAL or RESTRICTED");
        must(
                framework.privacy() != PrivacyClass.RESTRICTED || framework.publication() != Publication.PUBLIC,
                name + " is RESTRICTED and PUBLIC at once");
        Set<String> started = new HashSet<>();
        framework.clocks().forEach(clock -> {
            must(
                    started.add(String.valueOf(clock.rule())),
                    name + " starts the clock " + clock.rule() + " twice; each rule starts one");
            must(rules.contains(clock.rule()), name + " starts the clock " + clock.rule() + ", which has no rule");
            must(
                    clock.trigger() != null,
                    name + " starts the clock " + clock.rule() + " without a trigger: RECEIVED, SENT or PUBLISHED");
            must(
                    clock.trigger() != ClockTrigger.STATED,
                    name + " starts the clock " + clock.rule() + " on a stated day, which only a letter does");
            must(
                    clock.recipients().stream().allMatch(WellFormed::isSaid),
                    name + " names a recipient of " + clock.rule() + " without a word");
            must(
                    clock.onlyWith().isEmpty() || clock.trigger() != ClockTrigger.PUBLISHED,
                    name + " starts the clock " + clock.rule()
                            + " only with some items; that is judged when the findings"
                            + " are confirmed, so it counts from RECEIVED or SENT");
            clock.onlyWith()
                    .forEach(kind -> must(
                            framework.terms().containsKey(kind),
                            name + " starts the clock " + clock.rule() + " only with " + kind
                                    + ", for which it has no term"));
        });
    }

    /** @param what such as "clock rule" */
    static void noneTwice(String what, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> must(seen.add(code), "The " + what + " " + code + " is in one file twice"));
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
