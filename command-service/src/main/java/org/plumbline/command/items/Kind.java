package org.plumbline.command.items;

import java.util.Locale;

/** What belongs to an inspection, and the inspection itself. */
public enum Kind {
    INSPECTION,
    RECOMMENDATION,
    ACTION,
    EVIDENCE,
    PLAN,
    MEETING,
    MEASURE,
    RISK,
    VISIT,
    OBLIGATION;

    /** As it is called in a sentence. */
    public String word() {
        return this == OBLIGATION ? "clock" : name().toLowerCase(Locale.ROOT);
    }
}
