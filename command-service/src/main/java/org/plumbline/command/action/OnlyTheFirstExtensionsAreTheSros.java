package org.plumbline.command.action;

import org.plumbline.kernel.rules.Rules;

/** A date that has moved as often as the rules let an SRO move it moves again only by the board: else it is revised until nothing is overdue. */
final class OnlyTheFirstExtensionsAreTheSros {

    private OnlyTheFirstExtensionsAreTheSros() {}

    static boolean holds(Commitment commitment, Rules rules) {
        return commitment.dates().changes() < rules.extensions();
    }
}
