package org.plumbline.query.amending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of the command that turns what was read into what was typed. It holds what differs, and what somebody says was
 * compared with the report and is right: that settles the warnings about it too.
 */
final class Correction {

    private static final Set<String> NUMBERS = Set.of("position", "page", "printedNumber");
    private static final Set<String> LISTS = Set.of("nationalFrameworkRefs", "paragraphRefs");

    private final AmendForm read;
    private final AmendForm typed;
    private final List<String> compared;
    private final JsonMapper json;

    Correction(AmendForm read, AmendForm typed, List<String> compared, JsonMapper json) {
        this.read = read;
        this.typed = typed;
        this.compared = compared;
        this.json = json;
    }

    ObjectNode body() {
        ObjectNode body = json.createObjectNode();
        text(body, "authority", read.authority(), typed.authority());
        text(body, "urn", read.urn(), typed.urn());
        text(body, "leadInspector", read.leadInspector(), typed.leadInspector());
        text(body, "overall", read.overall(), typed.overall());
        rows(body, "windows", read.windows(), typed.windows());
        rows(body, "judgements", read.judgements(), typed.judgements());
        rows(body, "findings", read.findings(), typed.findings());
        body.put("reason", typed.reason());
        if (!typed.effectiveOn().isEmpty()) {
            body.put("effectiveOn", typed.effectiveOn());
        }
        return body;
    }

    private void text(ObjectNode body, String name, String before, String now) {
        if (!now.isEmpty() && (!now.equals(before) || compared.contains(name))) {
            body.put(name, now);
        }
    }

    private void rows(ObjectNode body, String name, List<Map<String, String>> before, List<Map<String, String>> now) {
        if (now.equals(before) && !compared.contains(name)) {
            return;
        }
        ArrayNode rows = body.putArray(name);
        now.forEach(row -> row(rows.addObject(), row));
    }

    private static void row(ObjectNode node, Map<String, String> row) {
        row.forEach((name, value) -> {
            if (LISTS.contains(name)) {
                ArrayNode list = node.putArray(name);
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
            } else if (NUMBERS.contains(name) && value.matches("\\d{1,9}")) {
                node.put(name, Integer.parseInt(value));
            } else if (!value.isEmpty()) {
                node.put(name, value);
            }
        });
    }
}
