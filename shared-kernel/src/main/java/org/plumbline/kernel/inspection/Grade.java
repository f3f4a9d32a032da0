package org.plumbline.kernel.inspection;

/** Inspectorates' judgement grades. {@link #ADEQUATE} is historic (2013); "Not judged" is a legal grade of its own. */
public enum Grade {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    ADEQUATE,
    NOT_JUDGED
}
