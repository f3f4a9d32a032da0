package org.plumbline.app.monitoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics an expression of PromQL, or a variable's question, names. */
final class Expression {

    private static final Pattern NOT_NAMES = Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]");
    private static final Pattern LABELS =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern ASKED_LABEL = Pattern.compile(",\\s*\\w+\\s*\\)$");
    private static final Pattern NAME = Pattern.compile("(?<![\\w$])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "on", "by", "without");

    private Expression() {}

    static Set<String> metrics(String expression) {
        String plain = NOT_NAMES.matcher(expression).replaceAll(" ");
        plain = LABELS.matcher(plain).replaceAll(" ");
        if (plain.startsWith("label_values(")) {
            plain = ASKED_LABEL.matcher(plain).replaceAll(")");
        }
        Set<String> found = new TreeSet<>();
        Matcher names = NAME.matcher(plain);
        while (names.find()) {
            if (!WORDS.contains(names.group())) {
                found.add(names.group());
            }
        }
        return found;
    }
}
