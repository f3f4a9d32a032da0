package org.plumbline.kernel.evidence;

/** What kind of thing supports a claim. Never case records. */
public enum EvidenceType {
    AUDIT,
    DATASET,
    POLICY,
    MINUTES,
    SURVEY,
    OBSERVATION,
    EXTERNAL_LETTER,
    OTHER
}
