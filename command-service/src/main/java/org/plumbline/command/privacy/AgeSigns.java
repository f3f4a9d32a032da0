package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.INITIALS_WITH_AGE;

import java.util.List;

/** Initials with an age, which tell who it is to everybody who knows the family. */
final class AgeSigns {

    private static final String DOTTED = "\\b[A-Z]\\. ?[A-Z](?:\\. ?[A-Z]\\b)?\\.?";
    private static final String APART = "\\b[A-Z] [A-Z](?: [A-Z])?\\b";
    private static final String TOGETHER = "\\b[A-Z]{2,3}\\b";
    private static final String TWO = "\\b[A-Z]{2}\\b";

    /** Not of a group, such as care leavers aged 16 to 25, nor of a case that has been open for so many days. */
    private static final String NOT_OF_A_GROUP = "(?!\\s*(?:\\+|(?:-|to\\b|and\\b|or\\b)\\s*"
            + "(?:\\d|over\\b|above\\b|under\\b|below\\b|older\\b|younger\\b|up\\b))|\\s*(?:working|days?|hours?)\\b|\\s*%)";

    private static final String AGED = "[,;:]?\\s*\\(?(?i:aged?)\\s*\\d{1,2}\\b" + NOT_OF_A_GROUP;
    private static final String YEARS_OLD =
            "[,;:]?\\s*\\(?\\d{1,2}[ -]?(?i:years?[ -]old|months?[ -]old|yrs?(?:[ -]old)?|y/?o)\\b";
    private static final String IN_BRACKETS = "\\s*\\(1?\\d\\)";
    private static final String AFTER_A_COMMA = ",\\s*1?\\d(?=\\s*(?:[,.;:)](?!\\d)|\\z|\\n)|"
            + "\\s+(?:was|is|has|had|who|went|lives|lived|said|and (?:her|his|their))\\b)";

    static final List<Sign> ALL = List.of(
            Sign.of(INITIALS_WITH_AGE, "(?:" + DOTTED + "|" + APART + ")(?:" + AGED + "|" + YEARS_OLD + ")"),
            Sign.of(INITIALS_WITH_AGE, DOTTED + "(?:" + IN_BRACKETS + "|" + AFTER_A_COMMA + ")"),
            Sign.of(INITIALS_WITH_AGE, DOTTED + "[,;:]?\\s*\\(?(?i:age of)\\s*\\d{1,2}\\b" + NOT_OF_A_GROUP),
            Sign.of(INITIALS_WITH_AGE, TOGETHER + "(?:" + AGED + "|" + YEARS_OLD + ")", Abbreviations::isNone),
            Sign.of(INITIALS_WITH_AGE, TWO + "(?:" + IN_BRACKETS + "|" + AFTER_A_COMMA + ")", Abbreviations::isNone));

    private AgeSigns() {}
}
