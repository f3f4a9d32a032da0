package org.plumbline.command.privacy;

import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.command.budget.Budget;
import org.plumbline.kernel.privacy.PersonalData;

/**
 * Looks through a text of any length as it is read, a window at a time; windows overlap by more than any sign is long. Of the
 * text nothing is kept.
 */
final class TextScreen implements Consumer<CharSequence> {

    private static final int PIECE = 16 * 1024;
    /** How far back from its place a sign looks. */
    private static final int BACK = 128;

    private final StringBuilder window = new StringBuilder(2 * PIECE);
    private final Plain plain = new Plain(window);
    private final Budget budget;
    private final Signs signs;
    private int looked;

    /** @param found where to put what is found */
    TextScreen(Budget budget, boolean cellsApart, Set<PersonalData> found) {
        this.budget = budget;
        this.signs = new Signs(window, cellsApart, found);
    }

    @Override
    public void accept(CharSequence text) {
        for (int from = 0; from < text.length(); from += PIECE) {
            int to = Math.min(text.length(), from + PIECE);
            budget.addCharacters((long) to - from);
            plain.add(text, from, to);
            if (window.length() > PIECE) {
                look(window.length() - Signs.REACH);
                window.delete(0, looked - BACK);
                looked = BACK;
            }
        }
    }

    /** Nothing more comes. */
    void end() {
        look(window.length());
    }

    private void look(int to) {
        signs.look(looked, to);
        looked = to;
    }
}
