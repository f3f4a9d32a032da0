package org.plumbline.command.privacy;

import static org.plumbline.kernel.privacy.PersonalData.DATE_OF_BIRTH;

import java.util.List;

/** Somebody's date of birth, or the column of a table that is for it. */
final class BirthSigns {

    private static final String DAY_OF_MONTH = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String PART = "[ ./,\\n-]{1,2}";
    private static final String DAY = "(?:" + DAY_OF_MONTH + "(?: of)?" + PART + "(?:\\d{1,2}|" + MONTH + ")" + PART
            + "\\d{2,4}|" + MONTH + "[ .]{1,2}" + DAY_OF_MONTH + ",? {0,2}\\d{2,4}"
            + "|\\d{4}[ ./-]\\d{1,2}[ ./-]\\d{1,2}|\\d{8}|\\d{6})(?!\\d)";
    private static final String LABEL =
            "(?:d\\.? ?o\\.? ?b(?![a-z])\\.?|date of birth|birth ?dat(?:e|a)|birthday|born)";

    /** A name that a table or a form gives its field, before underscores become spaces. */
    static final Sign COLUMN = Sign.of(
            DATE_OF_BIRTH,
            "(?<![A-Za-z])(?:(?i:date_of_birth|birth_date|date_birth)|dateOfBirth|DateOfBirth|birthDate)(?![a-z])");

    static final List<Sign> ALL = List.of(
            Sign.of(
                    DATE_OF_BIRTH,
                    "(?i:\\b" + LABEL + "(?: ?\\([^)\\n]{1,20}\\))?\\W{0,5}(?:(?:is|was|on|the|in|of)\\W{1,3}){0,3}"
                            + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\W{1,3})?(?:the )?" + DAY + ")"),
            Sign.of(DATE_OF_BIRTH, "(?i:" + DAY + " ?\\(?(?:dob|d\\.o\\.b|date of birth)\\b)"),
            Sign.of(
                    DATE_OF_BIRTH,
                    "(?im:(?:^|[,;|\\t])\"?(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date)\"?(?=[,;|\\t]|$))"));

    private BirthSigns() {}
}
