package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.kernel.privacy.PersonalData;

/** The signs that text is looked through for. They err towards holding back: a second person can allow it. */
final class Signs {

    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|[A-Za-z]{3,9})[ ./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";
    /** Not of a group, such as care leavers aged 16 to 25. */
    private static final String AGE = "\\d{1,2}\\b(?!\\s*(?:[-–+]|to\\b|and\\b|or\\b)\\s*\\w)";

    private static final List<Sign> ALL = List.of(
            Sign.of(NHS_NUMBER, "(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)", CheckDigits::ofNhsNumber),
            Sign.of(UPN, "\\b(?i:[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z])\\b", CheckDigits::ofUpn),
            Sign.of(ULN, "(?<!\\d)\\d{10}(?!\\d)", CheckDigits::ofUln),
            Sign.of(
                    NI_NUMBER,
                    "\\b(?i:(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
                            + " ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D])\\b"),
            Sign.of(
                    DATE_OF_BIRTH,
                    "(?i:\\bd\\.?o\\.?b\\b\\.?|\\bdate of birth|\\bborn(?: on)?)\\W{0,5}(?:is |was |the )*" + DAY),
            Sign.of(
                    POSTCODE,
                    "\\b(?i:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?(?!\\d(?:st|nd|rd|th)\\b)\\d[ABD-HJLNP-UW-Z]{2})\\b"),
            Sign.of(EMAIL, "[\\w.+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"),
            Sign.of(PHONE, "(?<![\\w./-])(?:\\+44[ -]?(?:\\(0\\))?|0044|\\(?0)(?:[ ()-]{0,2}\\d){9,10}(?![\\w/-])"),
            Sign.of(
                    CHILD_BY_LETTER,
                    "\\b(?i:child|baby|sibling|boy|girl|young person|YP|mother|father|parent|carer)\\s+[A-HJ-Z]\\d?\\b"
                            + "(?!['’&.]\\w)"),
            Sign.of(INITIALS_WITH_AGE, "\\b(?:[A-Z]\\.?){2,3}[,;:]?\\s*\\(?(?i:aged?|age of)\\s*" + AGE),
            Sign.of(
                    INITIALS_WITH_AGE,
                    "\\b(?:[A-Z]\\.?){2,3}[,;:]?\\s*\\(?\\d{1,2}[ -]?(?i:years?[ -]old|yrs?(?:[ -]old)?|y/?o)\\b"),
            Sign.of(INITIALS_WITH_AGE, "\\b(?:[A-Z]\\.){2,3}\\s*\\(\\d{1,2}\\)"));

    private Signs() {}

    static Set<PersonalData> in(String text) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        ALL.stream().filter(sign -> sign.isIn(text)).map(Sign::kind).forEach(found::add);
        return found;
    }
}
