package org.plumbline.kernel.recommendation;

/** How far the evidence supports the claim, as its assessor judged. */
public enum AssuranceLevel {
    SUBSTANTIAL,
    REASONABLE,
    LIMITED,
    NONE;

    public boolean isAtLeastReasonable() {
        return this == SUBSTANTIAL || this == REASONABLE;
    }

    public boolean isBetterThan(AssuranceLevel other) {
        return compareTo(other) < 0;
    }
}
