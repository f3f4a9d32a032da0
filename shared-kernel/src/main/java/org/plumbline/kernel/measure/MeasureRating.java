package org.plumbline.kernel.measure;

/** How a figure stands against what the trajectory asked for in its period. */
public enum MeasureRating {
    /** As asked, or better. */
    GREEN,
    /** Short, but by no more than the measure allows. */
    AMBER,
    RED,
    /** The figure is suppressed, or older than the trajectory. */
    NOT_RATED
}
