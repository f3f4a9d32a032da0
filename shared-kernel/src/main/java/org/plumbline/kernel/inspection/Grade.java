package org.plumbline.kernel.inspection;

/**
 * Codes of the grades that are printed in reports which the importer reads. A framework gives those of its own scale,
 * and one in an operator's file may give others. {@link #ADEQUATE} is historic (2013); "Not judged" is a legal grade of
 * its own.
 */
public final class Grade {

    public static final String OUTSTANDING = "OUTSTANDING";
    public static final String GOOD = "GOOD";
    public static final String REQUIRES_IMPROVEMENT = "REQUIRES_IMPROVEMENT";
    public static final String ADEQUATE = "ADEQUATE";
    public static final String INADEQUATE = "INADEQUATE";
    public static final String NOT_JUDGED = "NOT_JUDGED";

    private Grade() {}
}
