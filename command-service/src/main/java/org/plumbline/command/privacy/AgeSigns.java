package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.INITIALS_WITH_AGE;

import java.util.List;
import java.util.Set;

/** Initials with an age, which tell who it is to everybody who knows the family. */
final class AgeSigns {

    private static final Set<String> SHORT_WORDS = Set.of("""
            ad ah am an as at be by co do ed eg ex go he hi id ie if in is it me my no of oh ok on or our pm so to up us we ye
            """.strip().split(" +|\n"));
    private static final String[] VERBS = {
        "was", "is", "has", "had", "who", "went", "lives", "lived", "said", "and her", "and his", "and their"
    };
    private static final String[] YEARS_OLD = {
        "years old",
        "years-old",
        "year old",
        "year-old",
        "months old",
        "months-old",
        "month old",
        "month-old",
        "yrs old",
        "yrs-old",
        "yrs",
        "yr old",
        "yr-old",
        "yr",
        "y/o",
        "yo"
    };
    private static final String[] YEARS = {"years", "year", "yrs", "yr", "months", "month"};
    private static final String[] BOUNDS = {"over", "above", "under", "below", "older", "younger", "up"};

    static final List<Sign> ALL = List.of(
            new Sign(INITIALS_WITH_AGE, Sign.CAPITALS, AgeSigns::isAgeOfCapitals),
            new Sign(INITIALS_WITH_AGE, "a", AgeSigns::isAgeOfSmallLetters));

    private AgeSigns() {}

    private static boolean isAgeOfCapitals(Cursor c, int place) {
        int dotted = dotted(c, place);
        if (dotted >= 0) {
            return isAged(c, dotted, "aged", "age of", "age")
                    || isYearsOld(c, dotted)
                    || isInBrackets(c, dotted)
                    || isAfterAComma(c, dotted);
        }
        int apart = apart(c, place);
        if (apart >= 0) {
            return isAged(c, apart, "aged", "age") || isYearsOld(c, apart);
        }
        int together = together(c, place);
        return together >= 0
                && (isAged(c, together, "aged", "age")
                        || isYearsOld(c, together)
                        || together - place == 2 && (isInBrackets(c, together) || isAfterAComma(c, together)))
                && Abbreviations.isNone(c.between(place, together));
    }

    private static int dotted(Cursor c, int place) {
        int second = c.from(place + 1).one(".").maybe(" ").one(Sign.CAPITALS).end();
        int third =
                c.from(second).one(".").maybe(" ").one(Sign.CAPITALS).wordEnds().end();
        return c.from(Math.max(second, third)).maybe(".").end();
    }

    private static int apart(Cursor c, int place) {
        int second = c.from(place + 1).one(" ").one(Sign.CAPITALS).wordEnds().end();
        return Math.max(
                second, c.from(second).one(" ").one(Sign.CAPITALS).wordEnds().end());
    }

    private static int together(Cursor c, int place) {
        return c.from(place + 1)
                .one(Sign.CAPITALS)
                .maybe(Sign.CAPITALS)
                .wordEnds()
                .end();
    }

    /** As in "jb aged 7", told at the word; not "boys of 5 to 7 or so aged 8". */
    private static boolean isAgeOfSmallLetters(Cursor c, int place) {
        int end = c.before(c.before(c.before(place, 1, "("), 4, " \n\t"), 1, ",;:");
        return end < place
                && Cursor.isLetter(c.get(end - 1))
                && Cursor.isLetter(c.get(end - 2))
                && !Cursor.isOfWord(c.get(end - 3))
                && isAged(c, end, "aged")
                && !SHORT_WORDS.contains(c.between(end - 2, end).toLowerCase(java.util.Locale.ROOT))
                && Abbreviations.isNone(c.between(end - 2, end));
    }

    private static boolean isAged(Cursor c, int place, String... words) {
        int end = c.from(place)
                .maybe(",;:")
                .white(0)
                .maybe("(")
                .word(words)
                .white(0)
                .digits(1, 2)
                .wordEnds()
                .end();
        return end >= 0 && !isOfAGroup(c, end);
    }

    private static boolean isYearsOld(Cursor c, int place) {
        return c.from(place)
                        .maybe(",;:")
                        .white(0)
                        .maybe("(")
                        .digits(1, 2)
                        .maybe(" -")
                        .word(YEARS_OLD)
                        .wordEnds()
                        .fits()
                || c.from(place)
                        .white(0)
                        .one("(")
                        .digits(1, 2)
                        .maybe(" -")
                        .word(YEARS)
                        .one(")")
                        .fits();
    }

    private static boolean isInBrackets(Cursor c, int place) {
        int age = c.from(place).white(0).one("(").end();
        return c.from(afterAge(c, age)).one(")").fits();
    }

    /** Below twenty. */
    private static int afterAge(Cursor c, int place) {
        int end = c.from(place).digits(1, 2).end();
        return end - place == 2 && c.get(place) != '1' ? -1 : end;
    }

    private static boolean isAfterAComma(Cursor c, int place) {
        int end = afterAge(c, c.from(place).one(",").white(0).end());
        if (end < 0 || Cursor.isDigit(c.get(end))) {
            return false;
        }
        int next = c.from(end).white(0).end();
        for (int i = end; i < next; i++) {
            if (c.get(i) == '\n' || c.get(i) == Plain.CELL) {
                return true;
            }
        }
        return c.get(next) == Cursor.NONE
                || ",.;:)".indexOf(c.get(next)) >= 0 && !Cursor.isDigit(c.get(next + 1))
                || next > end && c.from(next).word(VERBS).wordEnds().fits();
    }

    /** Such as care leavers aged 16 to 25, or a case that has been open for so many days. */
    private static boolean isOfAGroup(Cursor c, int end) {
        int next = c.from(end).white(0).end();
        if (c.get(next) == '+'
                || c.get(next) == '%'
                || c.from(next)
                        .word("working", "days", "day", "hours", "hour")
                        .wordEnds()
                        .fits()) {
            return true;
        }
        int range = Math.max(
                c.from(next).one("-").end(),
                c.from(next).word("to", "and", "or").wordEnds().end());
        int bound = c.from(range).white(0).end();
        return bound >= 0
                && (Cursor.isDigit(c.get(bound))
                        || c.from(bound).word(BOUNDS).wordEnds().fits());
    }
}
