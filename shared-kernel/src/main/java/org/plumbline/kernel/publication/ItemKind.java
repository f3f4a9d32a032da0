package org.plumbline.kernel.publication;

/** What may be kept to fewer people. */
public enum ItemKind {
    RECOMMENDATION,
    ACTION,
    MEASURE,
    RISK
}
