package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.EMAIL;
import static org.plumbline.kernel.privacy.PersonalData.PHONE;
import static org.plumbline.kernel.privacy.PersonalData.POSTCODE;

import java.util.List;
import java.util.Set;

/** Where somebody lives or can be reached. */
final class AddressSigns {

    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZabdefghjlnpqrstuwxyz";
    private static final Set<String> NO_INWARD =
            Set.of("st", "nd", "rd", "th", "hr", "yr", "bn", "tn", "gb", "tb", "ft", "pt", "ha");
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_LABELS = 8;
    private static final int LONGEST_DOMAIN = 253;

    static final List<Sign> ALL = List.of(
            new Sign(POSTCODE, Sign.DIGITS, AddressSigns::isPostcode),
            new Sign(EMAIL, "@", AddressSigns::isEmail),
            new Sign(EMAIL, "aA", AddressSigns::isEmailInWords),
            new Sign(PHONE, "0+", PhoneSign::isAt));

    private AddressSigns() {}

    /** Told at its first digit. */
    private static boolean isPostcode(Cursor c, int place) {
        int start = place;
        while (place - start < 3 && Cursor.isLetter(c.get(start - 1))) {
            start--;
        }
        if (start == place) {
            return c.get(place) == '0' && isGirobank(c, place);
        }
        return place - start <= 2
                && !Cursor.isOfWord(c.get(start - 1))
                && (isInward(c, place + 1) || Cursor.isOfWord(c.get(place + 1)) && isInward(c, place + 2));
    }

    private static boolean isInward(Cursor c, int place) {
        int digit = c.from(place).maybe(" \n-").end();
        return c.digits(1, 1).one(INWARD).one(INWARD).wordEnds().fits() && !isOrdinal(c, digit);
    }

    /** As in 2nd or 4hr: small letters only. */
    private static boolean isOrdinal(Cursor c, int digit) {
        return NO_INWARD.contains(c.between(digit + 1, digit + 3));
    }

    private static boolean isGirobank(Cursor c, int place) {
        int end = c.before(place, 1, " ");
        return c.from(place).word("0aa").wordEnds().fits()
                && c.from(end - 3).word("gir").fits()
                && !Cursor.isOfWord(c.get(end - 4));
    }

    private static boolean isEmail(Cursor c, int place) {
        char local = c.get(c.before(place, 1, " ") - 1);
        return isOfAddress(local, ".+'-")
                && isDomain(c, c.from(place + 1).maybe(" \n").end());
    }

    /** As in "jo.bloggs at council.example"; only after a name with a dot, as people do look at websites. */
    private static boolean isEmailInWords(Cursor c, int place) {
        int end = place - 1;
        if (!c.from(place).word("at ").fits() || c.get(end) != ' ' || !Cursor.isLetter(c.get(end - 1))) {
            return false;
        }
        int dot = end - 1;
        while (end - dot < LONGEST_LABEL && Cursor.isOfWord(c.get(dot))) {
            dot--;
        }
        return c.get(dot) == '.' && Cursor.isLetter(c.get(dot - 1)) && isDomain(c, place + 3);
    }

    private static boolean isDomain(Cursor c, int place) {
        int at = afterLabel(c, place);
        for (int i = 0; i < MOST_LABELS && at > 0 && at - place < LONGEST_DOMAIN && c.get(at) == '.'; i++) {
            if (isLetter(c.get(at + 1)) && isLetter(c.get(at + 2))) {
                return true;
            }
            at = afterLabel(c, at + 1);
        }
        return false;
    }

    private static int afterLabel(Cursor c, int place) {
        int at = place;
        while (at - place < LONGEST_LABEL && isOfAddress(c.get(at), "-")) {
            at++;
        }
        return at == place ? -1 : at;
    }

    private static boolean isOfAddress(char c, String marks) {
        return isLetter(c) || Cursor.isDigit(c) || marks.indexOf(c) >= 0;
    }

    /** Of any script; half of a character beyond the first plane is taken for one. */
    private static boolean isLetter(char c) {
        return Cursor.isLetter(c)
                || c >= 0x80 && c != Cursor.NONE && (Character.isLetter(c) || Character.isSurrogate(c));
    }
}
