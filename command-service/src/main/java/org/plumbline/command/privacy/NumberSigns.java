package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.NHS_NUMBER;
import static org.plumbline.kernel.privacy.PersonalData.NI_NUMBER;
import static org.plumbline.kernel.privacy.PersonalData.ULN;
import static org.plumbline.kernel.privacy.PersonalData.UPN;

import java.util.List;

/** Numbers that name one person, told by how their digits are grouped and by their check digit. */
final class NumberSigns {

    private static final String GAP = " .\n/-";
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String NI_FIRST = "ABCEGHJKLMNOPRSTWXYZ";
    private static final String NI_SECOND = "ABCEGHJKLMNPRSTWXYZ";
    private static final List<String> NI_NEVER = List.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ");

    static final List<Sign> ALL = List.of(
            new Sign(NHS_NUMBER, Sign.DIGITS, (c, place) -> CheckDigits.isNhsNumber(tenDigits(c, place))),
            new Sign(ULN, Sign.DIGITS, (c, place) -> CheckDigits.isUln(tenDigits(c, place))),
            new Sign(UPN, Sign.DIGITS, NumberSigns::isUpn),
            new Sign(NI_NUMBER, Sign.DIGITS, NumberSigns::isNiNumber));

    private NumberSigns() {}

    /** A number of ten digits in one of the groupings that people write, or -1. */
    private static long tenDigits(Cursor c, int place) {
        if (c.get(place - 1) == '.') {
            return -1;
        }
        long number = 0;
        long groups = 0;
        int digits = 0;
        char gap = Cursor.NONE;
        boolean isUniform = true;
        for (int at = place; ; ) {
            int start = at;
            while (digits < 10 && Cursor.isDigit(c.get(at))) {
                number = number * 10 + c.get(at++) - '0';
                digits++;
            }
            groups = groups * 16 + at - start;
            if (digits == 10) {
                return !Cursor.isDigit(c.get(at)) && isGroupedSo(groups, gap, isUniform) ? number : -1;
            }
            int next = c.afterGap(at);
            if (at == start || next == at || !Cursor.isDigit(c.get(next))) {
                return -1;
            }
            isUniform &= next - at == 1 && (gap == Cursor.NONE || gap == c.get(at));
            gap = c.get(at);
            at = next;
        }
    }

    /** @param groups how many digits each has, one in each hexadecimal digit */
    private static boolean isGroupedSo(long groups, char gap, boolean isUniform) {
        if (groups == 0xA || groups == 0x334 || groups == 0x37 || groups == 0x64) {
            return true;
        }
        boolean isSpaced = isUniform && (gap == ' ' || gap == '-');
        return groups == 0x55
                ? isSpaced
                : (isSpaced || isUniform && gap == '.')
                        && (groups == 0x22222 || groups == 0x1111111111L || groups == 0x433 || groups == 0x442);
    }

    private static boolean isUpn(Cursor c, int place) {
        int letter = c.before(place, 2, GAP) - 1;
        if (!isOneOf(UPN_LETTERS, c.get(letter)) || Cursor.isOfWord(c.get(letter - 1))) {
            return false;
        }
        c.from(place);
        for (int i = 0; i < 11; i++) {
            c.upTo(i == 0 ? 0 : 2, GAP).digits(1, 1);
        }
        c.upTo(2, GAP);
        int last = c.onlyIf(Cursor.isDigit(c.next()) || isOneOf(UPN_LETTERS, c.next()))
                .end();
        return last >= 0 && !Cursor.isOfWord(c.get(last + 1)) && CheckDigits.isUpn(c.between(letter, last + 1));
    }

    private static boolean isNiNumber(Cursor c, int place) {
        int second = c.before(place, 2, GAP) - 1;
        if (!isOneOf(NI_SECOND, c.get(second))
                || !isOneOf(NI_FIRST, c.get(second - 1))
                || Cursor.isOfWord(c.get(second - 2))) {
            return false;
        }
        return c.from(place)
                        .digits(2, 2)
                        .upTo(2, GAP)
                        .digits(2, 2)
                        .upTo(2, GAP)
                        .digits(2, 2)
                        .upTo(2, GAP)
                        .one("ABCDabcd")
                        .wordEnds()
                        .fits()
                && !NI_NEVER.contains(c.between(second - 1, second + 1).toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isOneOf(String capitals, char c) {
        return Cursor.isLetter(c) && capitals.indexOf(c & ~0x20) >= 0;
    }
}
