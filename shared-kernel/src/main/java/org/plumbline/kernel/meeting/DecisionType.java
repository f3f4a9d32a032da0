package org.plumbline.kernel.meeting;

/** What a board decides on. */
public enum DecisionType {
    CLOSE_RECOMMENDATION,
    CHANGE_DUE_DATE,
    OTHER
}
