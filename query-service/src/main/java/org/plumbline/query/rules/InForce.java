package org.plumbline.query.rules;

import org.plumbline.kernel.rules.Rules;

/**
 * The rules of a day.
 *
 * @param version of the board's rules, or 0 where it adopted none and the standard ones hold
 */
public record InForce(int version, Rules rules) {

    public static InForce standard() {
        return new InForce(0, Rules.standard());
    }
}
