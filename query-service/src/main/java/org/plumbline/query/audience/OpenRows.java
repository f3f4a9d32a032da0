package org.plumbline.query.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.kernel.framework.Publication;

/**
 * Which rows of each read model are open, as a condition on the row {@code x}. Whether an inspection is open is read from
 * the inspection as it is now, so that no look into the past opens what is closed today.
 */
record OpenRows(Rights rights) {

    static final String ALL = "true";
    private static final String NONE = "false";

    private static final String OF_INSPECTION = "x.inspection_id in (%s)";

    /** By table; {@code %s} stands for the ids of the open inspections. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("inspection", "x.id in (%s)"),
            Map.entry("recommendation", OF_INSPECTION),
            Map.entry("meeting", OF_INSPECTION),
            Map.entry("measure", OF_INSPECTION),
            Map.entry("visit", OF_INSPECTION),
            Map.entry("risk", OF_INSPECTION),
            Map.entry("obligation", OF_INSPECTION),
            Map.entry("rules", "x.body ->> 'inspectionId' in (%s)"),
            Map.entry(
                    "action",
                    "x.inspection_id in (%1$s) and not exists (select from jsonb_array_elements_text(x.also_of) o(id)"
                            + " where o.id not in (%1$s))"),
            Map.entry(
                    "plan",
                    "not exists (select from jsonb_array_elements_text(x.body -> 'inspectionIds') o(id)"
                            + " where o.id not in (%s))"));

    /** A letter's findings are not public before the letter is; the first visit's letter never is. */
    private static final String LETTER_IS_PUBLISHED =
            "select v.id from read_model.visit v where v.body -> 'letter' ->> 'publishedOn' <= :openOn";

    private static final String FRAMEWORK =
            "(cast(:openFrameworks as jsonb) -> (i.body -> 'proposal' ->> 'framework') ->> '%s')";

    private static final String CLASS =
            "coalesce(i.body ->> 'publication', " + FRAMEWORK.formatted("publication") + ")";

    String of(String table) {
        String name = table.substring(table.indexOf('.') + 1);
        return switch (name) {
            case "person" -> rights.registers().contains(PrivacyRegister.DIRECTORY) ? ALL : NONE;
            case "screening", "incident", "legal_hold" -> rights.areWhole() ? ALL : NONE;
            case "evidence" ->
                rights.areWhole()
                        ? ALL
                        : "x.action_id in (select x.id from read_model.action x where " + rule("action") + ")";
            default -> rights.areWhole() ? ALL : rule(name);
        };
    }

    private String rule(String name) {
        String rule = Objects.requireNonNull(RULES.get(name), () -> "Nobody said who may read " + name)
                .formatted(openInspections());
        if (rights.embargoed()) {
            return rule;
        }
        return switch (name) {
            case "visit" -> rule + " and x.id in (" + LETTER_IS_PUBLISHED + ")";
            case "recommendation" ->
                rule + " and (x.body -> 'atVisits' ->> 'raisedAt' is null or x.body -> 'atVisits' ->> 'raisedAt' in ("
                        + LETTER_IS_PUBLISHED + "))";
            default -> rule;
        };
    }

    private String openInspections() {
        List<String> conditions = new ArrayList<>(List.of(CLASS + " = any (string_to_array(:openClasses, ','))"));
        if (!rights.restricted()) {
            conditions.add(FRAMEWORK.formatted("privacy") + " = 'OFFICIAL'");
        }
        if (!rights.embargoed()) {
            conditions.add("i.body ->> 'confirmedOn' is not null");
            conditions.add("coalesce(i.body ->> 'embargoedUntil', '') < :openOn");
            conditions.add(
                    "(" + CLASS + " <> '" + Publication.PUBLIC.name() + "' or i.body ->> 'publishedOn' <= :openOn)");
        }
        return "select i.id from read_model.inspection i where " + String.join(" and ", conditions);
    }
}
