package org.plumbline.kernel.measure;

import java.math.BigDecimal;

/** Which way is better. */
public enum Polarity {
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER;

    /** How much better the one is than the other; negative when it is worse. */
    public BigDecimal gain(BigDecimal from, BigDecimal to) {
        return this == HIGHER_IS_BETTER ? to.subtract(from) : from.subtract(to);
    }
}
