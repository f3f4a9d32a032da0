package org.plumbline.kernel.meeting;

/** What a board decides on. */
public enum DecisionType {
    CLOSE_RECOMMENDATION,
    CHANGE_DUE_DATE,
    KEEP_DUE_DATE,
    ADD_ACTION,
    DECLINE_ACTION,
    CANCEL_ACTION,
    CHANGE_TARGET,
    ADOPT_RULES,
    ACCEPT_RISK,
    ENDORSE_PLAN,
    APPROVE_PLAN,
    RETURN_PLAN,
    CLOSE_PLAN,
    REOPEN_RECOMMENDATION,
    LEAVE_CLOSED,
    CONCLUDE_INSPECTION,
    OTHER
}
