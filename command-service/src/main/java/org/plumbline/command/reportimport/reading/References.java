package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an item's text points to: paragraphs of the same report, and tags of the National Framework. */
final class References {

    private static final String SEPARATOR = "(?:\\s*(?:,|and|&|;|to|[-\\u2013])\\s*)+";
    private static final Pattern PARAGRAPHS = Pattern.compile(
            "\\bpara(?:graph)?s?\\.?\\s+(\\d{1,3}(?:" + SEPARATOR + "\\d{1,3})*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\s*(?:to|[-\\u2013])\\s*(\\d{1,3}))?");
    private static final Map<String, String> WORDS = Map.of(
            "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight", "8");
    private static final String COUNT = "(?:\\d|one|two|three|four|five|six|seven|eight)\\b";
    private static final Pattern TAG = Pattern.compile(
            "\\b(outcome|enabler|principle)s?\\s+(" + COUNT + "(?:\\s*(?:,|and|&)+\\s*(?:and\\s+)?" + COUNT + ")*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final int LONGEST_RANGE = 40;

    private References() {}

    /** Paragraph numbers in ascending order, each once. */
    static List<String> paragraphs(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher references = PARAGRAPHS.matcher(text);
        while (references.find()) {
            Matcher range = RANGE.matcher(references.group(1));
            while (range.find()) {
                int from = Integer.parseInt(range.group(1));
                int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
                for (int number = from; number <= Math.min(to, from + LONGEST_RANGE); number++) {
                    numbers.add(number);
                }
            }
        }
        return numbers.stream().map(String::valueOf).toList();
    }

    /** Tags such as "(Outcome three)" or "(Enablers 1 and 2)", each once, as "Outcome 3". */
    static List<String> framework(String text) {
        Set<String> tags = new LinkedHashSet<>();
        Matcher brackets = IN_BRACKETS.matcher(text);
        while (brackets.find()) {
            Matcher tag = TAG.matcher(brackets.group(1));
            while (tag.find()) {
                String name = tag.group(1).toLowerCase(Locale.ROOT);
                String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
                Matcher count = Pattern.compile(COUNT).matcher(tag.group(2).toLowerCase(Locale.ROOT));
                while (count.find()) {
                    tags.add(shown + " " + WORDS.getOrDefault(count.group(), count.group()));
                }
            }
        }
        return new ArrayList<>(tags);
    }
}
