package org.plumbline.command.privacy;

import org.plumbline.kernel.privacy.PersonalData;

/**
 * How one kind of personal data is told by.
 *
 * @param kind what is told
 * @param begins the characters it is looked for at: the first of a number or of a word, or a mark
 * @param shape what it looks like around such a place
 */
record Sign(PersonalData kind, String begins, Shape shape) {

    static final String DIGITS = "0123456789";
    static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** What {@link Plain} text looks like around a place, seen within a bounded number of characters. */
    interface Shape {
        boolean isAt(Cursor text, int place);
    }
}
