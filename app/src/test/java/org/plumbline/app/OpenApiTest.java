package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The public contract changes only together with the file that shows the change. */
class OpenApiTest {

    private static final Path APPROVED = Path.of("src/test/resources/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void the_api_is_described_as_approved() throws IOException {
        String described = described();
        String approved = Files.exists(APPROVED) ? Files.readString(APPROVED) : "";
        if (!described.equals(approved)) {
            Files.writeString(Path.of("src/test/resources/openapi.received.json"), described);
        }
        assertThat(described)
                .as("If the change is meant, move openapi.received.json over openapi.json")
                .isEqualTo(approved);
    }

    private static String described() {
        ObjectNode answer = (ObjectNode) new Api(RunningApp.port())
                .get("ia", "/v3/api-docs")
                .hasStatus(200)
                .body();
        answer.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(answer, Object.class)) + "\n";
    }
}
