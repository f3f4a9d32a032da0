package org.plumbline.query.audience;

/** What is kept of how personal data is dealt with, each for those who answer for it. */
public enum PrivacyRegister {
    /** Who acts under which id. */
    DIRECTORY,
    /** Who read the history and took what away. */
    ACCESS_LOG,
    /** What was held back as possible personal data. */
    SCREENINGS,
    /** Personal data breaches. */
    INCIDENTS,
    /** What is kept for longer than usual. */
    LEGAL_HOLDS
}
