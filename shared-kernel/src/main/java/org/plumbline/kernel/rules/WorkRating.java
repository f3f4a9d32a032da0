package org.plumbline.kernel.rules;

/** How the doing of an action that is not finished is rated, the best first. */
public enum WorkRating {
    GREY,
    GREEN,
    /** Done as claimed, and its proof awaited. */
    AMBER_E,
    AMBER,
    RED;

    public boolean isWorseThan(WorkRating other) {
        return compareTo(other) > 0;
    }
}
