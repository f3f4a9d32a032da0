package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.DATE_OF_BIRTH;

import java.util.List;

/** Somebody's date of birth, or the column of a table that is for it. */
final class BirthSigns {

    private static final String[] OTHER_LABELS = {"date of birth", "birth date", "birthdate", "birth data", "birthdata"
    };
    private static final String[] OCCASIONS = {"birthday", "born"};
    private static final String[] LINKS = {"is", "was", "on", "the", "in", "of"};
    private static final String[] WEEKDAYS = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    };
    private static final List<String> COLUMNS =
            List.of("date_of_birth", "birth_date", "date_birth", "dateOfBirth", "DateOfBirth", "birthDate");
    private static final int LONGEST_DAY = 32;

    static final List<Sign> ALL = List.of(
            new Sign(DATE_OF_BIRTH, "dDbB", BirthSigns::isLabelAndDay),
            new Sign(DATE_OF_BIRTH, "dD", BirthSigns::isDayAndLabel),
            new Sign(DATE_OF_BIRTH, "dDbB", BirthSigns::isHeading),
            new Sign(DATE_OF_BIRTH, "dDbB", BirthSigns::isColumn));

    private BirthSigns() {}

    private static boolean isLabelAndDay(Cursor c, int place) {
        int label = label(c, place);
        if (label < 0) {
            label = c.from(place).word(OCCASIONS).end();
        }
        if (label < 0) {
            return false;
        }
        int at = c.from(afterHint(c, label)).parting(0, 5).end();
        for (int i = 0; i < 3; i++) {
            at = Math.max(at, c.from(at).word(LINKS).parting(1, 3).end());
        }
        at = Math.max(at, c.from(at).word(WEEKDAYS).parting(1, 3).end());
        at = Math.max(at, c.from(at).word("the ").end());
        return Days.after(c, at) >= 0;
    }

    private static int label(Cursor c, int place) {
        int dob = dob(c, place);
        return dob >= 0 ? dob : c.from(place).word(OTHER_LABELS).end();
    }

    private static int dob(Cursor c, int place) {
        int letters = c.from(place)
                .word("d")
                .maybe(".")
                .maybe(" ")
                .word("o")
                .maybe(".")
                .maybe(" ")
                .word("b")
                .end();
        return letters < 0 || Cursor.isLetter(c.get(letters))
                ? -1
                : c.from(letters).maybe(".").end();
    }

    /** How the date is to be written, as forms say in brackets. */
    private static int afterHint(Cursor c, int label) {
        int at = c.from(label).maybe(" ").one("(").end();
        if (at < 0) {
            return label;
        }
        int end = at;
        while (end - at <= 20 && c.get(end) != ')' && c.get(end) != '\n' && c.get(end) != Cursor.NONE) {
            end++;
        }
        return end > at && end - at <= 20 && c.get(end) == ')' ? end + 1 : label;
    }

    /** As in "3 May 2011 (DOB)". */
    private static boolean isDayAndLabel(Cursor c, int place) {
        int end = c.before(c.before(place, 1, "("), 1, " ");
        if (!Cursor.isDigit(c.get(end - 1))) {
            return false;
        }
        int label =
                c.from(place).word("dob", "d.o.b", "date of birth").wordEnds().end();
        for (int start = end - 1; label >= 0 && end - start <= LONGEST_DAY; start--) {
            if (Days.after(c, start) == end) {
                return true;
            }
        }
        return false;
    }

    /** A cell of its own. */
    private static boolean isHeading(Cursor c, int place) {
        int label = label(c, place);
        return label >= 0
                && isBorder(c.get(c.before(place, 1, "\"") - 1))
                && isBorder(c.get(c.from(label).maybe("\"").end()));
    }

    private static boolean isBorder(char c) {
        return c == Cursor.NONE || c == '\n' || c == Plain.CELL || ",;|\t".indexOf(c) >= 0;
    }

    /** A name that a table or a form gives its field. */
    private static boolean isColumn(Cursor c, int place) {
        for (String name : COLUMNS) {
            if (isColumn(c, place, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColumn(Cursor c, int place, String name) {
        boolean isSpaced = name.indexOf('_') >= 0;
        for (int i = 0; i < name.length(); i++) {
            char said = c.raw(place + i);
            if (said != name.charAt(i) && !(isSpaced && Character.toLowerCase(said) == name.charAt(i))) {
                return false;
            }
        }
        char next = c.raw(place + name.length());
        return next < 'a' || next > 'z';
    }
}
