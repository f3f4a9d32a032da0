package org.plumbline.kernel.evidence;

/** Why evidence is set apart: what it may hold, never the words themselves. */
public enum PrivacyConcern {
    NAMES_A_CHILD,
    NAMES_AN_ADULT,
    CASE_RECORD,
    /** Such as health or belief: UK GDPR, Article 9. */
    SPECIAL_CATEGORY,
    /** A picture, or a page without text: nobody has looked at what it shows. */
    NOT_LOOKED_THROUGH,
    OTHER_PERSONAL_DATA
}
