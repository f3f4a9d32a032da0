package org.plumbline.command.action;

/** A date that has moved before moves again only by the board: else it is revised until nothing is overdue. */
final class OnlyTheFirstExtensionIsTheSros {

    static final int EXTENSIONS = 1;

    private OnlyTheFirstExtensionIsTheSros() {}

    static boolean holds(Commitment commitment) {
        return commitment.dates().changes() < EXTENSIONS;
    }
}
