package org.plumbline.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.RequestKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same form sent to two processes is one attempt. */
class AskedTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void two_processes_give_every_form_the_same_key() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AskedTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(there).isZero();
        assertThat(there.strip().lines())
                .containsExactlyElementsOf(keys().lines().toList());
    }

    public static void main(String[] none) {
        System.out.println(keys());
    }

    private static String keys() {
        return CommandCatalogue.ALL.stream()
                .map(type -> ExampleCommand.of(type, Map.of(), Map.of()))
                .map(asked -> asked.type().type().getSimpleName() + " "
                        + RequestKey.ofForm("token", Asked.of(asked.type(), asked.path(), asked.body())))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_order_of_fields_is_no_difference() {
        var type = CommandCatalogue.ALL.getFirst();
        ObjectNode one = JSON.createObjectNode().put("a", "1").put("b", "2");
        ObjectNode other = JSON.createObjectNode().put("b", "2").put("a", "1");
        assertThat(Asked.of(type, Map.of(), one)).isEqualTo(Asked.of(type, Map.of(), other));
    }

    @Test
    void a_mended_form_is_another_attempt_and_the_same_form_is_not() {
        byte[] first = {1};
        byte[] mended = {2};
        assertThat(RequestKey.ofForm("token", first)).isEqualTo(RequestKey.ofForm("token", first));
        assertThat(key("token", mended)).isNotEqualTo(key("token", first));
        assertThat(key("another", first)).isNotEqualTo(key("token", first));
        assertThat(RequestKey.ofForm(" ", first)).isNull();
    }

    private static String key(String token, byte[] asked) {
        RequestKey key = RequestKey.ofForm(token, asked);
        return key == null ? "" : key.key();
    }
}
