package org.plumbline.kernel.refusal;

/**
 * A field that is not well formed.
 *
 * @param field path of the field, such as {@code successCriteria[2]}
 * @param rule what it must be
 */
public record Violation(String field, String rule) {}
