package org.plumbline.kernel.inspection;

/** The inspectorate's own term for an item that needs a response. */
public enum FindingKind {
    AREA_FOR_IMPROVEMENT,
    PRIORITY_ACTION,
    RECOMMENDATION
}
