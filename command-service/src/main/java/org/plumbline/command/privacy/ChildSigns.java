package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.CHILD_BY_LETTER;

import java.util.List;

/** A child or a relative called by a letter, as reviews do. */
final class ChildSigns {

    private static final String[] WHO = {
        "children", "child", "babies", "baby", "siblings", "sibling", "boys", "boy", "girls", "girl", "young people",
        "young person", "yps", "yp", "mothers", "mother", "fathers", "father", "parents", "parent", "carers", "carer",
        "brothers", "brother", "sisters", "sister"
    };
    private static final String[] GLUED = {"child", "baby", "sibling", "young person", "youngperson", "mother", "father"
    };
    /** Not A levels, a Church of England school, a paper size, an A to Z, a shop, or questions and answers. */
    private static final String[] NO_LETTER = {
        "a levels",
        "a-levels",
        "a level",
        "a-level",
        "c of e",
        "ce",
        "c/e",
        "a4",
        "q1",
        "q2",
        "q3",
        "q4",
        "a-z",
        "a to z",
        "r us",
        "q and a session",
        "q and a sessions",
        "q and a event",
        "q and a page",
        "q and a panel"
    };

    private static final String BEGINNINGS = "bcfgmpsyBCFGMPSY";

    static final List<Sign> ALL = List.of(
            new Sign(CHILD_BY_LETTER, BEGINNINGS, ChildSigns::isCalledByLetter),
            new Sign(CHILD_BY_LETTER, BEGINNINGS, ChildSigns::isGlued));

    private ChildSigns() {}

    private static boolean isCalledByLetter(Cursor c, int place) {
        int who = c.from(place).word(WHO).end();
        if (who < 0) {
            return false;
        }
        int apart = c.from(who).white(1).end();
        return apart >= 0 && (letter(c, apart) >= 0 || isBracketed(c, apart) || isSmall(c, apart))
                || isQuoted(c, who)
                || isHyphened(c, who);
    }

    /** Where a letter that stands for somebody ends, or -1; the word I is none. */
    private static int letter(Cursor c, int place) {
        int end = c.from(place)
                .one("ABCDEFGHJKLMNOPQRSTUVWXYZ")
                .digits(0, 1)
                .wordEnds()
                .end();
        if (end < 0 || c.from(place).word(NO_LETTER).wordEnds().fits()) {
            return -1;
        }
        char next = c.get(end);
        boolean isCut = (next == '\'' || next == '&') && Cursor.isOfWord(c.get(end + 1))
                || next == '.' && Cursor.isDigit(c.get(end + 1));
        return isCut ? -1 : end;
    }

    private static boolean isBracketed(Cursor c, int place) {
        int bracket = c.from(place).one("([").end();
        return bracket >= 0 && c.from(letter(c, bracket)).one(")]").fits();
    }

    private static boolean isQuoted(Cursor c, int who) {
        int letter = c.from(who).white(0).one("'\"").end();
        if (letter < 0 || !Cursor.isLetter(c.get(letter))) {
            return false;
        }
        boolean isTheWordI = c.get(letter) == 'I' && "'\"".indexOf(c.get(letter + 1)) >= 0;
        return !isTheWordI && c.from(letter + 1).digits(0, 1).one("'\"").fits();
    }

    private static boolean isHyphened(Cursor c, int who) {
        int letter = c.from(who).one("-").end();
        if (letter < 0) {
            return false;
        }
        int end = letter(c, letter);
        if (end < 0) {
            end = c.from(letter)
                    .one("abcdefghjklmnopqrstuvwxyz")
                    .digits(0, 1)
                    .wordEnds()
                    .end();
        }
        return end >= 0 && c.get(end) != '-' && c.get(end) != '\'';
    }

    /** An article is followed by its noun, and so is a letter after an apostrophe that was lost; nor is it with or versus. */
    private static boolean isSmall(Cursor c, int place) {
        if (c.get(place) == 'a') {
            return Cursor.isDigit(c.get(place + 1)) ? !Cursor.isOfWord(c.get(place + 2)) : endsSentence(c, place + 1);
        }
        int end = c.from(place)
                .one("bcdefghjklmnopqruwxyz")
                .digits(0, 1)
                .wordEnds()
                .end();
        if (end < 0 || c.get(end) == '/') {
            return false;
        }
        boolean goesOn = "'&.-".indexOf(c.get(end)) >= 0 && Cursor.isOfWord(c.get(end + 1));
        return !goesOn && !Cursor.isDigit(c.get(c.get(end) == ' ' ? end + 1 : end));
    }

    private static boolean endsSentence(Cursor c, int place) {
        return c.from(place).white(0).next() == Cursor.NONE
                || ".,;:!?)]".indexOf(c.get(place)) >= 0 && !Cursor.isOfWord(c.get(place + 1));
    }

    /** As in ChildA. */
    private static boolean isGlued(Cursor c, int place) {
        int who = c.from(place).word(GLUED).end();
        if (who < 0 || Cursor.isCapital(c.get(who - 1))) {
            return false;
        }
        int end = c.from(who)
                .one("ABCDEFGHJKLMNOPQRSTUVWXYZ")
                .digits(0, 1)
                .wordEnds()
                .end();
        return end >= 0 && c.get(end) != '\'';
    }
}
