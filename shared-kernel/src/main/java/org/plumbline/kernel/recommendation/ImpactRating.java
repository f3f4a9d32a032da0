package org.plumbline.kernel.recommendation;

/** The difference made for children, rated apart from delivery. */
public enum ImpactRating {
    NONE_YET,
    EARLY,
    EVIDENT,
    SUSTAINED,
    DETERIORATED;

    public boolean isAtLeastEvident() {
        return this == EVIDENT || this == SUSTAINED;
    }
}
