package org.plumbline.platform.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Days as people write them, in years that a plan, a statute and every store know. */
final class PlainDays extends ValueDeserializer<LocalDate> {

    static final String RULE = "must be a date such as 2024-05-16, between 1900 and 2199";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        String text = json.hasToken(JsonToken.VALUE_STRING) ? json.getString() : "";
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw context.weirdStringException(text, LocalDate.class, RULE);
        }
        throw context.weirdStringException(text, LocalDate.class, RULE);
    }
}
