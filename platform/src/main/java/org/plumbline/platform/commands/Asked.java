package org.plumbline.platform.commands;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plumbline.kernel.command.CommandType;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a form asks for, in the one spelling that every process gives it: the command's name, its ids, its fields. */
public final class Asked {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Asked() {}

    public static byte[] of(CommandType type, Map<String, String> ids, ObjectNode body) {
        ObjectNode asked = SORTED.createObjectNode();
        asked.put("command", type.type().getSimpleName());
        ids.forEach(asked.putObject("ids")::put);
        asked.set("body", body);
        return SORTED.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8);
    }
}
