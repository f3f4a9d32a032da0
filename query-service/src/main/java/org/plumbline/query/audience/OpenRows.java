package org.plumbline.query.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.framework.Publication;

/**
 * Which rows of each read model are open, as a condition on the row {@code x}. Whether an inspection or an item is open is read
 * from what is decided now, so that no look into the past opens what is closed today.
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
            Map.entry("board", OF_INSPECTION),
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

    /** What of plans and meetings is published; the rest is being prepared. */
    private static final Map<String, String> IS_PUBLISHED = Map.of(
            "plan",
            "exists (select from jsonb_array_elements(x.body -> 'versions') v"
                    + " where v.value ->> 'state' in ('SUBMITTED', 'LIVE', 'REPLACED'))",
            "meeting",
            "(x.body -> 'papers' ->> 'publishedOn' is not null or x.body -> 'minutes' ->> 'agreedOn' is not null)");

    private static final String FRAMEWORK =
            "(cast(:openFrameworks as jsonb) -> (i.body -> 'proposal' ->> 'framework') ->> '%s')";

    private static final String CLASS =
            "coalesce(i.body ->> 'publication', " + FRAMEWORK.formatted("publication") + ")";

    private static final String CLASSES = "(string_to_array(:openClasses, ','))";

    /** Items kept to fewer people than see their report. */
    private static final String KEPT =
            "select p.item_id from read_model.item_publication p where p.body ->> 'publication' <> all " + CLASSES;

    private static final Set<String> EVERYTHING =
            Stream.concat(RULES.keySet().stream(), Stream.of("evidence")).collect(Collectors.toUnmodifiableSet());

    /** What is kept of how personal data is dealt with, and who may hear that there is such a thing. */
    private static final Map<String, PrivacyRegister> REGISTERS = Map.of(
            "person", PrivacyRegister.DIRECTORY,
            "screening", PrivacyRegister.SCREENINGS,
            "incident", PrivacyRegister.INCIDENTS,
            "legal_hold", PrivacyRegister.LEGAL_HOLDS);

    private static final Set<String> ITEMS = Set.of("recommendation", "action", "measure", "risk");

    /** Open where all the recommendations are that they are about. */
    private static final Set<String> ABOUT_RECOMMENDATIONS = Set.of("action", "measure", "risk");

    /** While who may see what is read from the first event on, what was decided last is not known. */
    private static final String ALL_DECISIONS_ARE_KNOWN = "not exists (select from read_model.being_read_again"
            + " where name in ('inspections', 'item_publication'))";

    String of(String table) {
        String name = table.substring(table.indexOf('.') + 1);
        return switch (name) {
            case "person" -> rights.registers().contains(PrivacyRegister.DIRECTORY) ? ALL : NONE;
            case "board" -> rights.areWhole() ? ALL : rights.embargoed() ? rule(name) : NONE;
            case "screening", "incident", "legal_hold" -> rights.areWhole() ? ALL : NONE;
            case "evidence" ->
                rights.areWhole()
                        ? ALL
                        : evidenceClass() + " = any " + CLASSES
                                + " and x.action_id in (select x.id from read_model.action x where " + rule("action")
                                + ")";
            case "item_publication" -> rights.areWhole() ? ALL : "x.item_id in (" + ids(ITEMS) + ")";
            default -> rights.areWhole() ? ALL : rule(name);
        };
    }

    /** The ids of everything that is open, whatever it is. */
    String ids() {
        return ids(EVERYTHING);
    }

    /**
     * Whether something of that id is open, whatever kind of thing it is.
     *
     * @param id an expression
     */
    String isOpen(String id) {
        Stream<String> tables = Stream.concat(EVERYTHING.stream(), Stream.of("item_publication"))
                .map(table -> there(table, id, of(table)));
        Stream<String> registers = REGISTERS.entrySet().stream()
                .filter(register -> rights.registers().contains(register.getValue()))
                .map(register -> there(register.getKey(), id, ALL));
        return Stream.concat(tables, registers).sorted().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String there(String table, String id, String rule) {
        return "exists (select from read_model." + table + " x where x.id = " + id + " and " + rule + ")";
    }

    /**
     * Whether there is anything of that id; while things are read again, what is not there yet may be.
     *
     * @param id an expression
     */
    static String mayBeThere(String id) {
        return "(" + id + " in ("
                + EVERYTHING.stream()
                        .sorted()
                        .map(table -> "select y.id from read_model." + table + " y")
                        .collect(Collectors.joining(" union all "))
                + ") or exists (select from read_model.being_read_again where name in ('actions', 'evidence',"
                + " 'inspections', 'measures', 'meetings', 'members', 'obligations', 'plans', 'register', 'risks', 'rules',"
                + " 'visits')))";
    }

    private String ids(Set<String> tables) {
        return tables.stream()
                .sorted()
                .map(table -> "select x.id from read_model." + table + " x where " + of(table))
                .collect(Collectors.joining(" union all "));
    }

    /** Evidence of which nobody said who may see it is published to nobody. */
    private String evidenceClass() {
        return rights.drafts() ? "coalesce(x.body ->> 'classification', 'PUBLIC')" : "x.body ->> 'classification'";
    }

    private String rule(String name) {
        List<String> conditions = new ArrayList<>(
                List.of(Objects.requireNonNull(RULES.get(name), () -> "Nobody said who may read " + name)
                        .formatted(openInspections())));
        if (!rights.readsEveryClass() && ITEMS.contains(name)) {
            conditions.add("x.id not in (" + KEPT + ")");
        }
        if (!rights.drafts() && IS_PUBLISHED.containsKey(name)) {
            conditions.add(IS_PUBLISHED.get(name));
        }
        if (!rights.embargoed() && name.equals("visit")) {
            conditions.add("x.id in (" + LETTER_IS_PUBLISHED + ")");
        }
        if (!rights.embargoed() && name.equals("recommendation")) {
            conditions.add("(x.body -> 'atVisits' ->> 'raisedAt' is null or x.body -> 'atVisits' ->> 'raisedAt' in ("
                    + LETTER_IS_PUBLISHED + "))");
        }
        if (ABOUT_RECOMMENDATIONS.contains(name)) {
            conditions.add("not exists (select from jsonb_array_elements_text(x.body -> 'recommendationIds') o(id)"
                    + " where o.id not in (" + ids(Set.of("recommendation")) + "))");
        }
        return String.join(" and ", conditions);
    }

    private String openInspections() {
        List<String> conditions = new ArrayList<>(List.of(CLASS + " = any " + CLASSES, ALL_DECISIONS_ARE_KNOWN));
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
