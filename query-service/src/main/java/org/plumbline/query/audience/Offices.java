package org.plumbline.query.audience;

import static org.plumbline.kernel.actor.Role.AO;
import static org.plumbline.kernel.actor.Role.BM;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SRO;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.kernel.actor.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the office of a person where a row of a read model has the id that the person acts under. */
final class Offices {

    private static final String OFFICER = "Officer of the council";

    /** By table, the fields that hold a person or several, and the office that stands there where the row names none. */
    private static final Map<String, Map<String, String>> PEOPLE = Map.of(
            "action",
            Map.of(
                    "owner",
                    office(AO),
                    "earlierOwners",
                    office(AO),
                    "acceptedBy",
                    office(SRO),
                    "proposedBy",
                    office(AO),
                    "by",
                    office(SRO),
                    "claimedBy",
                    office(AO)),
            "evidence",
            Map.of("submittedBy", OFFICER, "quarantinedBy", OFFICER),
            "inspection",
            Map.of("proposedBy", office(PM), "by", office(PM)),
            "item_publication",
            Map.of("decidedBy", OFFICER),
            "meeting",
            Map.of(
                    "present",
                    office(BM),
                    "person",
                    office(BM),
                    "dissent",
                    office(BM),
                    "raisedBy",
                    office(BM),
                    "answeredBy",
                    OFFICER),
            "plan",
            Map.of("sro", office(SRO), "frozenBy", office(PM)),
            "recommendation",
            Map.of(
                    "sro",
                    office(SRO),
                    "riskOwner",
                    OFFICER,
                    "givenBy",
                    OFFICER,
                    "signedOffBy",
                    OFFICER,
                    "proposedBy",
                    office(PM),
                    "agreedBy",
                    office(PM)),
            "risk",
            Map.of("owner", OFFICER));

    /** The field beside a person's that names the office. */
    private static final Map<String, String> BESIDE = Map.of("owner", "ownerRole", "sro", "sroOffice");

    private static final String ROLE_OF_SUBMITTER = "submitterRole";

    /** The tables whose rows name people. */
    static final Set<String> TABLES = PEOPLE.keySet();

    private Offices() {}

    static JsonNode inPlaceOfPeople(String table, JsonNode row) {
        put(PEOPLE.getOrDefault(table.substring(table.indexOf('.') + 1), Map.of()), row);
        return row;
    }

    private static void put(Map<String, String> people, JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> {
                String usual = people.get(name);
                JsonNode value = object.get(name);
                if (usual != null && value.isString()) {
                    object.put(name, beside(object, name, usual));
                } else if (usual != null && value instanceof ArrayNode several) {
                    ArrayNode offices = object.putArray(name);
                    several.forEach(_ -> offices.add(usual));
                }
            });
        }
        node.forEach(part -> put(people, part));
    }

    private static String beside(ObjectNode object, String name, String usual) {
        if (name.equals("submittedBy") && object.path(ROLE_OF_SUBMITTER).isString()) {
            return office(Role.valueOf(object.get(ROLE_OF_SUBMITTER).asString()));
        }
        return object.path(BESIDE.getOrDefault(name, "")).asString(usual);
    }

    private static String office(Role role) {
        return switch (role) {
            case PM -> "Improvement programme manager";
            case AO -> "Action owner";
            case SRO -> "Senior responsible owner";
            case DCS -> "Director of children’s services";
            case CHAIR -> "Independent chair";
            case BM -> "Board member";
            case QA -> "Quality assurance lead";
            case IA -> "Internal auditor";
            case CLERK -> "Board secretary";
            case DPO -> "Data protection officer";
            case SCR, EXT, ADM, SYSTEM -> OFFICER;
        };
    }
}
