package org.plumbline.query.audience;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.query.audience.Rights.Histories;
import tools.jackson.databind.JsonNode;

/** Whoever looks, with what is open to them today. */
public final class Audience {

    private final Rights rights;
    private final String frameworks;
    private final LocalDate today;
    private final @Nullable String personId;

    /**
     * @param frameworks publication and privacy of each framework by its code, as JSON
     * @param personId pseudonymous id of the person who looks, or null when nobody in particular does
     */
    Audience(Rights rights, String frameworks, LocalDate today, @Nullable String personId) {
        this.rights = rights;
        this.frameworks = frameworks;
        this.today = today;
        this.personId = personId;
    }

    /** Of somebody from whom nothing is kept, such as the auditor. */
    public static Audience whole() {
        return new Audience(Rights.of(Role.IA), "{}", LocalDate.EPOCH, null);
    }

    /**
     * The rows that are open to them: of the past those that are so now, too, whatever they were about then.
     *
     * @param table read model's table, which tells the rule
     * @param from where to select from: the table, or its function that answers as at a time
     */
    public String of(String table, String from) {
        String rule = new OpenRows(rights).of(table);
        if (rule.equals(OpenRows.ALL)) {
            return from;
        }
        String stillOpen =
                from.equals(table) ? "" : " and x.id in (select x.id from " + table + " x where " + rule + ")";
        return "(select x.* from " + from + " x where " + rule + stillOpen + ")";
    }

    /** Selects the ids of everything that is open to them now, whatever it is; needs {@link #parameters}. */
    public String openIds() {
        return new OpenRows(rights).ids();
    }

    /**
     * A condition: that there is something of that id, which is not open to them; needs {@link #parameters}.
     *
     * @param id an expression
     */
    public String isClosed(String id) {
        return "(" + id + " not in (" + openIds() + ") and " + OpenRows.mayBeThere(id) + ")";
    }

    /**
     * A condition: that something of that id is open to them, whatever kind of thing it is; needs {@link #parameters}.
     *
     * @param id an expression
     */
    String isOpen(String id) {
        return new OpenRows(rights).isOpen(id);
    }

    /** Pseudonymous id of the person who looks, or null when nobody in particular does. */
    public @Nullable String personId() {
        return personId;
    }

    /** Whether nothing at all is kept from them. */
    public boolean isWhole() {
        return rights.areWhole();
    }

    /** The parameters that {@link #of} needs. */
    public Map<String, Object> parameters() {
        return rights.areWhole()
                ? Map.of()
                : Map.of(
                        "openFrameworks",
                        frameworks,
                        "openClasses",
                        rights.classes().stream().map(Enum::name).collect(Collectors.joining(",")),
                        "openOn",
                        today.toString());
    }

    /** Whether only what is published is open to them. */
    public boolean isOfPublishedOnly() {
        return !rights.embargoed();
    }

    /** Whether they see what is being prepared, and who in person did what. */
    public boolean readsDrafts() {
        return rights.drafts();
    }

    /**
     * What a row tells them: to those who do not see who in person did what, an office in the place of each person.
     *
     * @param table read model's table
     * @param row its body, which may be changed
     */
    public JsonNode told(String table, JsonNode row) {
        return rights.drafts() ? row : Offices.inPlaceOfPeople(table, row);
    }

    public boolean reads(PrivacyRegister register) {
        return rights.registers().contains(register);
    }

    public boolean readsHistoryOfItems() {
        return rights.histories() != Histories.NONE;
    }

    public boolean readsWholeHistory() {
        return rights.histories() == Histories.EVERYTHING;
    }

    /** @throws Refused unless it reads that register */
    public void require(PrivacyRegister register) {
        require(reads(register));
    }

    /** @throws Refused unless it may */
    public static void require(boolean itMay) {
        if (!itMay) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
