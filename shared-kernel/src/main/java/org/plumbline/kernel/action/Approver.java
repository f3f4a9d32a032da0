package org.plumbline.kernel.action;

/** Whose decision a change of a due date was. */
public enum Approver {
    SRO,
    BOARD
}
