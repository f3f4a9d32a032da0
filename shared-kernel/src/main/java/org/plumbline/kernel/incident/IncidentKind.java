package org.plumbline.kernel.incident;

/** How personal data came to be where it must not be, or was lost. */
public enum IncidentKind {
    WRITTEN_IN_A_TEXT,
    IN_A_FILE,
    SENT_TO_THE_WRONG_PERSON,
    SEEN_WITHOUT_NEED,
    LOST_OR_STOLEN,
    CHANGED_WITHOUT_RIGHT,
    OTHER
}
