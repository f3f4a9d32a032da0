package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.CHILD_BY_LETTER;

import java.util.List;

/** A child or a relative called by a letter, as reviews do. */
final class ChildSigns {

    private static final String WHO =
            "\\b(?i:child(?:ren)?|bab(?:y|ies)|siblings?|boys?|girls?|young[ \\n](?:person|people)"
                    + "|yps?|mothers?|fathers?|parents?|carers?|brothers?|sisters?)";

    /** Not A levels, a Church of England school, A4, a quarter, an A to Z, or the word I. */
    private static final String LETTER =
            "(?!(?i:A[ -]levels?)\\b|C of E\\b|C/?E\\b|A4\\b|Q[1-4]\\b|A-Z\\b|A to Z\\b|R Us\\b)"
                    + "[A-HJ-Z]\\d?\\b(?!['&]\\w|\\.\\d)";

    static final List<Sign> ALL = List.of(
            Sign.of(CHILD_BY_LETTER, WHO + "\\s+" + LETTER),
            Sign.of(CHILD_BY_LETTER, WHO + "\\s*['\"](?!I['\"])[A-Za-z]\\d?['\"]"),
            Sign.of(CHILD_BY_LETTER, WHO + "\\s+[(\\[](?:" + LETTER + ")[)\\]]"),
            Sign.of(CHILD_BY_LETTER, WHO + "-(?:" + LETTER + "|[a-hj-z]\\d?\\b)(?![-'])"),
            // An article is followed by its noun; a letter with a number is none.
            Sign.of(CHILD_BY_LETTER, WHO + "\\s+a(?:\\d\\b|(?=\\s*\\z|[.,;:!?)\\]](?!\\w)))"),
            // No article; not the rest of a word whose apostrophe was lost, nor “with”, “versus” or a sum.
            Sign.of(CHILD_BY_LETTER, WHO + "\\s+[b-hj-ruw-z]\\d?\\b(?!['&./-]\\w|/| ?\\d)"),
            Sign.of(
                    CHILD_BY_LETTER,
                    "\\b(?:[Cc]hild|[Bb]aby|[Ss]ibling|[Yy]oung ?[Pp]erson|[Mm]other|[Ff]ather)[A-HJ-Z]\\d?\\b(?!')"));

    private ChildSigns() {}
}
