package org.plumbline.kernel.meeting;

/** How those who voted stood to a decision. */
public enum Outcome {
    UNANIMOUS,
    MAJORITY
}
