package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.kernel.privacy.PersonalData;

/** The signs that text is looked through for. They err towards holding back: a second person can allow it. */
final class Signs {

    /** Within a number, however it is grouped; not a tab, which parts cells. */
    private static final String GAP = "[ .\\n/-]{0,3}";

    private static final String TEN_DIGITS = "(?<![\\d.])(?:\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{4}"
            + "|\\d{2}([ .-])\\d{2}(?:\\1\\d{2}){3}|\\d{5}[ -]\\d{5}|\\d(?:[ .-]\\d){9}"
            + "|\\d{4}([ .-])\\d{3}\\2\\d{3}|\\d{4}([ .-])\\d{4}\\3\\d{2})(?!\\d)";

    private static final List<Sign> NUMBERS = List.of(
            Sign.of(NHS_NUMBER, TEN_DIGITS, CheckDigits::ofNhsNumber),
            Sign.of(ULN, TEN_DIGITS, CheckDigits::ofUln),
            Sign.of(
                    UPN,
                    "\\b(?i:[A-HJ-NP-RT-Z](?:[ .\\n/-]{0,2}\\d){11}[ .\\n/-]{0,2}[\\dA-HJ-NP-RT-Z])\\b",
                    CheckDigits::ofUpn),
            Sign.of(
                    NI_NUMBER,
                    "\\b(?i:(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
                            + "(?:[ .\\n/-]{0,2}\\d{2}){3}[ .\\n/-]{0,2}[A-D])\\b"));

    private static final List<Sign> ADDRESSES = List.of(
            Sign.of(
                    POSTCODE,
                    "\\b(?i:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]?[ \\n]?"
                            + "(?!\\d(?-i:st|nd|rd|th|hr|yr|bn|tn|gb|tb|ft|pt|ha)\\b)\\d[ABD-HJLNP-UW-Z]{2})\\b"),
            Sign.of(
                    EMAIL,
                    "[\\p{L}\\p{M}\\p{N}.+'-]{1,64} ?@ ?[\\p{L}\\p{M}\\p{N}-]{1,63}"
                            + "(?:\\.[\\p{L}\\p{M}\\p{N}-]{1,63}){0,7}\\.[\\p{L}\\p{M}]{2,63}"),
            Sign.of(
                    PHONE,
                    "(?<![\\w./-])(?i:(?:tele)?phone|tel|mob(?:ile)?|fax|call|ring|text|no|number|[tm])?[.:=]{0,2}"
                            + "(?:\\+44[ .-]?(?:\\(0\\))?|0044|\\(?0(?=\\d)(?!\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}))"
                            + "(?:[ ().\\n-]{0,3}\\d){9,10}(?!\\d|[/-]\\d)"));

    private static final List<Sign> ALL = Stream.of(NUMBERS, BirthSigns.ALL, ADDRESSES, ChildSigns.ALL, AgeSigns.ALL)
            .flatMap(List::stream)
            .toList();

    private Signs() {}

    static Set<PersonalData> in(String text) {
        String plain = Plain.of(text);
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        ALL.stream().filter(sign -> sign.isIn(plain)).map(Sign::kind).forEach(found::add);
        if (BirthSigns.COLUMN.isIn(text)) {
            found.add(DATE_OF_BIRTH);
        }
        return found;
    }
}
