package org.plumbline.kernel.rules;

/**
 * A rating and why.
 *
 * @param because the one sentence that explains it
 */
public record Rated(WorkRating rating, String because) {}
