package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.ImportWarning;

/** Signs in the items themselves that the layout misled the reader. */
final class ItemChecks {

    private static final int LONGEST_IN_GLYPH_LIST = 600;
    private static final int LONGEST = 1200;
    private static final Pattern HEADING_INSIDE = Pattern.compile(
            "\\bAreas for improvement\\b|\\bPriority and immediate action|\\bWhat (?:needs|does the \\w+ \\w+ need) to"
                    + " improve|\\bSummary for children|(?:^|[.;] )(?:The e|E)xperiences? and progress of|[.;]"
                    + " Recommendations\\b|\\bInspection dates?:|[.;] (?:Leadership, management|Quality of practice|Care"
                    + " leavers|Looked after children) [A-Z]");
    private static final Pattern FURNITURE_INSIDE =
            Pattern.compile("cross-referenced with|\\blocal authority children['’]s services (?:\\d|Inspection)|©"
                    + " Crown|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}+ to \\d");
    private static final Pattern DASHES_INSIDE = Pattern.compile(" [-\\u2212] .* [-\\u2212] ");
    private static final Pattern NUMBER_INSIDE = Pattern.compile("[.;)]\\s+\\d{1,3}\\.\\s+\\p{Lu}");
    private static final Pattern GLYPH_INSIDE = Pattern.compile("[\\uE000-\\uF8FF\\u25A0-\\u25FF\\u2022\\uFFFD]");
    private static final Pattern ABRUPT_END = Pattern.compile(
            ".*(?:[,(-]|\\b(?:and|or|of|to|the|for|with|in|a|an|that|by|from|are|is|on|at|as|their))$", Pattern.DOTALL);
    private static final Pattern LIST_LINK = Pattern.compile(".*[;,] (?:and|or)$", Pattern.DOTALL);

    private ItemChecks() {}

    static List<ImportWarning> warnings(List<Item> items) {
        List<ImportWarning> warnings = new ArrayList<>();
        boolean lowerCaseList = items.stream()
                                .map(Item::text)
                                .filter(Sentence::startsWithSmallLetter)
                                .count()
                        * 2
                > items.size();
        for (int i = 0; i < items.size(); i++) {
            check(i + 1, items.get(i), lowerCaseList, i + 1 == items.size(), warnings);
        }
        return warnings;
    }

    private static void check(int position, Item item, boolean lower, boolean last, List<ImportWarning> warnings) {
        String text = item.text();
        if (HEADING_INSIDE.matcher(text).find() || NUMBER_INSIDE.matcher(text).find()) {
            warnings.add(Warnings.runTogether(position));
        } else if (text.isBlank()) {
            warnings.add(Warnings.suspicious(position, "no text was read"));
        } else if (text.length() > (item.number() == null ? LONGEST_IN_GLYPH_LIST : LONGEST)) {
            warnings.add(Warnings.suspicious(position, "it is very long"));
        } else if (FURNITURE_INSIDE.matcher(text).find()) {
            warnings.add(Warnings.suspicious(position, "it holds a footnote or a running header"));
        } else if (GLYPH_INSIDE.matcher(text).find()
                || DASHES_INSIDE.matcher(text).find()) {
            warnings.add(Warnings.suspicious(position, "it holds a mark of a list"));
        } else if (!lower && Sentence.startsWithSmallLetter(text)) {
            warnings.add(Warnings.suspicious(position, "it starts in the middle of a sentence"));
        } else if (ABRUPT_END.matcher(text).matches()
                && (last || !LIST_LINK.matcher(text).matches())) {
            warnings.add(Warnings.suspicious(position, "it ends in the middle of a sentence"));
        } else if (last && item.number() != null && !Sentence.isEnded(text)) {
            warnings.add(Warnings.suspicious(position, "the list ends without a full stop"));
        }
    }
}
