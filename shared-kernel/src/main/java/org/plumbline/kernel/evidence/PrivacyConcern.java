package org.plumbline.kernel.evidence;

/** Why evidence is set apart: what it may hold, never the words themselves. */
public enum PrivacyConcern {
    NAMES_A_CHILD,
    NAMES_AN_ADULT,
    CASE_RECORD,
    /** Such as health or belief: UK GDPR, Article 9. */
    SPECIAL_CATEGORY,
    OTHER_PERSONAL_DATA
}
