package org.plumbline.kernel.risk;

/**
 * A place on the five by five grid.
 *
 * @param likelihood from 1, rare, to 5, almost certain
 * @param impact from 1, negligible, to 5, severe
 */
public record Score(int likelihood, int impact) {

    /** The largest likelihood and the largest impact. */
    public static final int MOST = 5;

    /** Likelihood times impact, from 1 to 25. */
    public int product() {
        return likelihood * impact;
    }

    /** Whether its product is larger. */
    public boolean isGraverThan(Score other) {
        return product() > other.product();
    }
}
