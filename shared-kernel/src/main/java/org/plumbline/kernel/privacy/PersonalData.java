package org.plumbline.kernel.privacy;

/** Signs in a text that it is about one child or one person rather than about a plan. */
public enum PersonalData {
    NHS_NUMBER("an NHS number"),
    UPN("a unique pupil number"),
    ULN("a unique learner number"),
    NI_NUMBER("a National Insurance number"),
    DATE_OF_BIRTH("a date of birth"),
    POSTCODE("a postcode"),
    EMAIL("an e-mail address"),
    PHONE("a telephone number"),
    CHILD_BY_LETTER("a child or relative called by a letter"),
    INITIALS_WITH_AGE("initials with an age"),
    UNREADABLE_FILE("a file whose text cannot be read");

    private final String words;

    PersonalData(String words) {
        this.words = words;
    }

    /** With its article, as it stands in a sentence. */
    public String words() {
        return words;
    }
}
