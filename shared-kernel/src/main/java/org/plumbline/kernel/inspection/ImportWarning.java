package org.plumbline.kernel.inspection;

/**
 * Something in the report that a person must look at before the findings are confirmed.
 *
 * @param code stable name of the check that raised it
 * @param message one sentence an officer can act on
 */
public record ImportWarning(String code, String message) {}
