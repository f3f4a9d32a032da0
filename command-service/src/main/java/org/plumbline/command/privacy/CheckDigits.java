package org.plumbline.command.privacy;

import java.util.Locale;

/** The check digits of numbers that name one person. What parts their groups counts for nothing. */
final class CheckDigits {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {}

    /** NHS Data Dictionary, NHS NUMBER: modulus 11; a remainder that calls for 10 is never issued. */
    static boolean ofNhsNumber(String text) {
        String digits = text.replaceAll("\\D", "");
        int check = 11 - weighted(digits.substring(0, 9), 10, -1) % 11;
        return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }

    /** Learning Records Service: ten digits, the last being 10 less the weighted sum modulo 11. */
    static boolean ofUln(String text) {
        String digits = text.replaceAll("\\D", "");
        int remainder = weighted(digits.substring(0, 9), 10, -1) % 11;
        return remainder != 0 && digits.charAt(0) != '0' && 10 - remainder == digits.charAt(9) - '0';
    }

    /** Department for Education, guide to unique pupil numbers: the first letter checks the twelve characters after it. */
    static boolean ofUpn(String text) {
        String upn = text.replaceAll("[^A-Za-z\\d]", "").toUpperCase(Locale.ROOT);
        return UPN_LETTERS.charAt(weighted(upn.substring(1), 2, 1) % 23) == upn.charAt(0);
    }

    private static int weighted(String characters, int firstWeight, int step) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            sum += value * (firstWeight + i * step);
        }
        return sum;
    }
}
