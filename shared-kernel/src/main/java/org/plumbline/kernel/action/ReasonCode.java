package org.plumbline.kernel.action;

/** Why a date is to change. */
public enum ReasonCode {
    CAPACITY,
    DEPENDENCY,
    PARTNER_DELAY,
    PROCUREMENT,
    RECRUITMENT,
    SCOPE_CHANGE,
    SYSTEM_CHANGE,
    OTHER
}
