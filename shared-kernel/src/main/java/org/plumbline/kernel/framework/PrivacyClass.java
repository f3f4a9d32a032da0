package org.plumbline.kernel.framework;

/** How close items of a framework come to one person's life. */
public enum PrivacyClass {
    OFFICIAL,
    /** A complainant or a child stands behind it: a reference and cleaned wording only, and in no public view. */
    RESTRICTED
}
