package org.plumbline.command.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.kernel.privacy.PersonalData;

/** The signs that text is looked through for. They err towards holding back: a second person can allow it. */
final class Signs {

    /** How far a sign reaches from the place that it is told at. */
    static final int REACH = 400;

    private static final List<Sign> ALL = Stream.of(
                    NumberSigns.ALL, BirthSigns.ALL, AddressSigns.ALL, ChildSigns.ALL, AgeSigns.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Sign[][] BY_BEGINNING = byBeginning();

    private final CharSequence text;
    private final Cursor cursor;
    private final Set<PersonalData> found;

    /**
     * @param text plain text, to which more may be added
     * @param cellsApart whether commas and tabs part numbers, as in a table
     * @param found where to put what is found
     */
    Signs(CharSequence text, boolean cellsApart, Set<PersonalData> found) {
        this.text = text;
        this.cursor = new Cursor(text, cellsApart);
        this.found = found;
    }

    /** What a text seems to hold. Most hold nothing: they are gone through once, and nothing is made of them. */
    static Set<PersonalData> in(String text) {
        Signs signs = null;
        char before = Cursor.NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Plain.isPlain(c) || Plain.isWhite(c) && Plain.isWhite(before)) {
                return inOdd(text);
            }
            if (isBeginning(c, before)) {
                signs = signs == null ? new Signs(text, false, EnumSet.noneOf(PersonalData.class)) : signs;
                signs.lookAt(i, c);
            }
            before = c;
        }
        return signs == null ? Set.of() : signs.found;
    }

    private static Set<PersonalData> inOdd(String text) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        String plain = Plain.of(text);
        new Signs(plain, false, found).look(0, plain.length());
        return found;
    }

    /** Looks for signs that begin between two places. */
    void look(int from, int to) {
        char before = cursor.raw(from - 1);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isBeginning(c, before)) {
                lookAt(i, c);
            }
            before = c;
        }
    }

    /** A number or a word is looked at where it begins. */
    private static boolean isBeginning(char c, char before) {
        if (c >= BY_BEGINNING.length || BY_BEGINNING[c].length == 0) {
            return false;
        }
        return !Cursor.isOfWord(c) || (Cursor.isDigit(c) ? !Cursor.isDigit(before) : !Cursor.isOfWord(before));
    }

    private void lookAt(int place, char c) {
        for (Sign sign : BY_BEGINNING[c]) {
            if (!found.contains(sign.kind()) && sign.shape().isAt(cursor, place)) {
                found.add(sign.kind());
            }
        }
    }

    private static Sign[][] byBeginning() {
        return IntStream.rangeClosed(0, 'z')
                .mapToObj(c -> ALL.stream()
                        .filter(sign -> sign.begins().indexOf(c) >= 0)
                        .toArray(Sign[]::new))
                .toArray(Sign[][]::new);
    }
}
