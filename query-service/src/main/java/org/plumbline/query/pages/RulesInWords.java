package org.plumbline.query.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.query.framework.Terms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Each rule of a set by its name, as a reader is told it. */
@Component
final class RulesInWords {

    private final MessageSource words;
    private final Terms terms;

    RulesInWords(MessageSource words, Terms terms) {
        this.words = words;
        this.terms = terms;
    }

    Map<String, String> of(Rules rules, BoardRules board) {
        Map<String, String> told = new LinkedHashMap<>();
        say(told, "forecast", rules.forecastDays());
        say(told, "soon", rules.soonDays());
        say(told, "blocked", rules.blockedDays());
        say(told, "missed", rules.missedMonths(), board.rhythm().say(rules.missedMonths()));
        say(told, "cycle", board.rhythm().cycleDays());
        say(told, "slip", rules.slipDays());
        say(told, "extensions", rules.extensions());
        say(told, "overdue", board.overdueDays());
        say(told, "red", board.redMeetings());
        say(told, "sustained", board.sustainedPeriods());
        say(told, "hold", board.holdDays());
        say(told, "quorum", board.quorum());
        say(told, board.chairAttends() ? "chair" : "chair.none");
        kinds(told, "second", board.assurance().second());
        kinds(told, "third", board.assurance().third());
        say(told, "sample", board.assurance().thirdPercent());
        Integer months = board.rhythm().evidenceMonths();
        if (months == null) {
            say(told, "evidence.none");
        } else {
            say(told, "evidence", months);
        }
        var bands = board.riskBands();
        say(
                told,
                "bands",
                bands.low(),
                bands.low() + 1,
                bands.medium(),
                bands.medium() + 1,
                bands.high(),
                bands.high() + 1);
        say(told, "cases", board.fewestCases());
        say(told, board.delivery().proofAwaited() ? "proof" : "proof.none");
        say(told, "near", board.delivery().nearDonePct());
        if (board.calendar() == null) {
            say(told, "calendar.none");
        } else {
            say(told, "calendar", board.calendar());
        }
        return told;
    }

    /** What one set says otherwise than the one before it, by the name of the rule: before and after. */
    Map<String, List<String>> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        after.forEach((name, told) -> {
            String was = before.getOrDefault(name, "");
            if (!was.equals(told)) {
                changes.put(name, List.of(was, told));
            }
        });
        return changes;
    }

    private void kinds(Map<String, String> told, String key, List<String> kinds) {
        if (kinds.isEmpty()) {
            say(told, key + ".none");
        } else {
            say(told, key, kinds.stream().map(terms::kind).collect(Collectors.joining(", ")));
        }
    }

    private void say(Map<String, String> told, String key, Object... values) {
        told.put(word("rules." + key.replace(".none", "")), word("rules." + key + ".is", values));
    }

    private String word(String key, Object... values) {
        return String.valueOf(words.getMessage(key, values, key, Locale.UK));
    }
}
