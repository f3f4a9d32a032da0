package org.plumbline.kernel.inspection;

/**
 * Codes of the nature of an item that needs a response. These are the ones that the bundled frameworks make; a framework
 * in an operator's file may make others. Each framework has its own word for those it makes.
 */
public final class FindingKind {

    public static final String AREA_FOR_IMPROVEMENT = "AREA_FOR_IMPROVEMENT";
    public static final String PRIORITY_ACTION = "PRIORITY_ACTION";
    public static final String MUST_DO = "MUST_DO";
    public static final String RECOMMENDATION = "RECOMMENDATION";

    private FindingKind() {}
}
