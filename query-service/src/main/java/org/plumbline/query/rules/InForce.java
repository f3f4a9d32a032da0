package org.plumbline.query.rules;

import org.plumbline.kernel.rules.Rules;

/**
 * The rules of a day.
 *
 * @param version of the board's rules, or 0 where it adopted none and the standard ones hold
 */
public record InForce(int version, Rules rules) {

    /** Of each threshold the stricter, where several boards look at the same. */
    public InForce stricter(InForce other) {
        return new InForce(Math.max(version, other.version), rules.stricter(other.rules));
    }

    public static InForce standard() {
        return new InForce(0, Rules.standard());
    }
}
