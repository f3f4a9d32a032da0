package org.plumbline.platform.describing;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Examples as the description wants them: its own mapper is an older one, and knows neither our records nor our trees. */
public final class Examples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Examples() {}

    public static Map<String, Object> of(Object value) {
        return JSON.convertValue(value, MAP);
    }
}
