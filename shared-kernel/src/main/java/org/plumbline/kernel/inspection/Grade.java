package org.plumbline.kernel.inspection;

/**
 * Grades that inspectorates and auditors give; each framework names the scale it uses. {@link #ADEQUATE} is historic
 * (2013); "Not judged" is a legal grade of its own.
 */
public enum Grade {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    ADEQUATE,
    TYPICALLY_POSITIVE,
    INCONSISTENT,
    WIDESPREAD_FAILINGS,
    SUBSTANTIAL_ASSURANCE,
    REASONABLE_ASSURANCE,
    LIMITED_ASSURANCE,
    NO_ASSURANCE,
    NOT_JUDGED
}
