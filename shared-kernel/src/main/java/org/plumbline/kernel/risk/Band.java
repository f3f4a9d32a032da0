package org.plumbline.kernel.risk;

/** How grave a score is. */
public enum Band {
    /** From 1 to 4. */
    LOW(4),
    /** From 5 to 9. */
    MEDIUM(9),
    /** From 10 to 15. */
    HIGH(15),
    /** From 16 to 25. */
    VERY_HIGH(25);

    private final int most;

    Band(int most) {
        this.most = most;
    }

    /** @throws IllegalArgumentException when there is no such score on the grid */
    public static Band of(int product) {
        for (Band band : values()) {
            if (product >= 1 && product <= band.most) {
                return band;
            }
        }
        throw new IllegalArgumentException("A score is between 1 and 25: " + product);
    }
}
