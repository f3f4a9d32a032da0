package org.plumbline.kernel.inspection;

/** The nature of an item that needs a response. Each framework has its own word for those it makes. */
public enum FindingKind {
    AREA_FOR_IMPROVEMENT,
    PRIORITY_ACTION,
    SIGNIFICANT_WEAKNESS,
    MUST_DO,
    SHOULD_DO,
    REMEDY,
    MATTER_OF_CONCERN,
    REQUIREMENT,
    SUGGESTION,
    RECOMMENDATION
}
