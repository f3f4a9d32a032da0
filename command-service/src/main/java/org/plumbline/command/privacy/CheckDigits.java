package org.plumbline.command.privacy;

/** The check digits of numbers that name one person. What parts their groups counts for nothing. */
final class CheckDigits {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {}

    /** NHS Data Dictionary, NHS NUMBER: modulus 11; a remainder that calls for 10 is never issued. */
    static boolean isNhsNumber(long number) {
        int check = 11 - weighted(number) % 11;
        return number >= 0 && (check == 11 ? 0 : check) == number % 10 && isIssued(number);
    }

    /** Below Northern Ireland's, which begin at 320, there are Scotland's alone, and these begin with a day and a month. */
    private static boolean isIssued(long number) {
        long day = number / 100_000_000;
        long month = number / 1_000_000 % 100;
        return day >= 32 || day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    /** Learning Records Service: ten digits, the last being 10 less the weighted sum modulo 11. */
    static boolean isUln(long number) {
        int remainder = weighted(number) % 11;
        return number >= 1_000_000_000L && remainder != 0 && 10 - remainder == number % 10;
    }

    /** Both weigh the first of ten digits by 10, the next by 9, down to the ninth by 2. */
    private static int weighted(long number) {
        int sum = 0;
        long left = number / 10;
        for (int weight = 2; weight <= 10; weight++) {
            sum += (int) (left % 10) * weight;
            left /= 10;
        }
        return sum;
    }

    /** Department for Education, guide to unique pupil numbers: the first letter checks the twelve characters after it. */
    static boolean isUpn(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Cursor.isOfWord(c)) {
                weight++;
                sum += weight * (Cursor.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c & ~0x20));
            }
        }
        return UPN_LETTERS.charAt(sum % 23) == (text.charAt(0) & ~0x20);
    }
}
