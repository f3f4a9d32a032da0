package org.plumbline.kernel.obligation;

/** The day a clock counts from; that day itself is not counted. */
public enum ClockTrigger {
    /** The authority received the report. */
    RECEIVED,
    /** The report was sent, whenever it arrived. */
    SENT,
    /** Nothing is counted: a letter or notice states the last day. */
    STATED,
    /** The report was published. */
    PUBLISHED
}
