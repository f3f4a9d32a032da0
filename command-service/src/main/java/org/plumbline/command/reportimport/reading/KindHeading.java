package org.plumbline.command.reportimport.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.kernel.inspection.FindingKind;

/** Headings inside a list that say what kind of item follows. */
final class KindHeading {

    private static final Pattern PRIORITY = Pattern.compile(
            "(?:areas? for )?(?:priority(?: and|/| or)? immediate actions?|immediate(?: and)? priority"
                    + " actions?|priority actions?)\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AREAS =
            Pattern.compile("areas? (?:for (?:further )?improvement|to improve)\\s*:?", Pattern.CASE_INSENSITIVE);
    /** What stands under "Recommendations" is asked of the authority as areas for improvement are. */
    private static final Pattern RECOMMENDATIONS = Pattern.compile("recommendations?\\s*:?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING = Pattern.compile(
            "(?:there (?:are|were) no |no |none\\b).{0,60}(?:priority|immediate|actions?|none).*|none\\.?",
            Pattern.CASE_INSENSITIVE);

    private KindHeading() {}

    static Optional<String> of(String text) {
        if (PRIORITY.matcher(text).matches()) {
            return Optional.of(FindingKind.PRIORITY_ACTION);
        }
        if (AREAS.matcher(text).matches() || RECOMMENDATIONS.matcher(text).matches()) {
            return Optional.of(FindingKind.AREA_FOR_IMPROVEMENT);
        }
        return Optional.empty();
    }

    /** "There are no areas for priority or immediate action." is an answer, not an item. */
    static boolean saysThereAreNone(String text) {
        return NOTHING.matcher(text).matches();
    }
}
