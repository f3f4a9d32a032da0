package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.every.Described;
import org.plumbline.app.every.Described.Operation;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.refusal.RefusalCode;
import tools.jackson.databind.JsonNode;

/** Whoever reads only the description of the API knows how to ask, and every way in which it may answer. */
class DescriptionTest {

    private static final Described API = Described.now();
    private static final List<Operation> OPERATIONS = API.operations();

    @Test
    void every_operation_says_what_it_does_under_a_name_of_its_own() {
        assertThat(OPERATIONS).hasSizeGreaterThan(150).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asString(""))
                    .as("summary of %s; a question's stands in questions.properties", operation)
                    .isNotBlank();
            assertThat(operation.node().path("operationId").asString("")).matches("[a-z][A-Za-z]+");
        });
        assertThat(OPERATIONS)
                .extracting(operation -> operation.node().get("operationId").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void no_operation_names_a_parameter_twice_and_each_brace_of_a_path_is_one() {
        assertThat(OPERATIONS).allSatisfy(operation -> {
            List<JsonNode> parameters =
                    operation.node().path("parameters").valueStream().toList();
            assertThat(parameters)
                    .as("%s", operation)
                    .extracting(
                            p -> p.get("in").asString() + " " + p.get("name").asString())
                    .doesNotHaveDuplicates();
            assertThat(parameters.stream()
                            .filter(p -> p.get("in").asString().equals("path"))
                            .map(p -> "{" + p.get("name").asString() + "}"))
                    .as("%s", operation)
                    .containsExactlyInAnyOrderElementsOf(braces(operation.path()));
        });
    }

    private static List<String> braces(String path) {
        return Stream.of(path.split("/")).filter(part -> part.startsWith("{")).toList();
    }

    @Test
    void every_operation_has_one_success_with_its_body_and_every_problem_is_a_problem() {
        assertThat(OPERATIONS).allSatisfy(operation -> {
            List<String> successes = statuses(operation, true);
            List<String> problems = statuses(operation, false);
            assertThat(successes).as("%s", operation).hasSize(1);
            assertThat(schema(operation, successes.getFirst()).isMissingNode())
                    .as("%s says what it answers", operation)
                    .isFalse();
            assertThat(problems).as("%s", operation).contains("400", "401", "503");
            assertThat(problems).allSatisfy(status -> {
                JsonNode problem = API.answer(operation, status)
                        .orElseThrow()
                        .path("content")
                        .path("application/problem+json");
                assertThat(problem.has("schema")).as("%s %s", operation, status).isTrue();
                assertThat(problem.at("/example/code").asString("")).isNotEmpty();
            });
            assertThat(problems.contains("404") || !operation.path().contains("{"))
                    .as("%s may be about nothing", operation)
                    .isTrue();
        });
    }

    private static List<String> statuses(Operation operation, boolean isDone) {
        return operation.node().get("responses").propertyNames().stream()
                .filter(status -> status.startsWith("2") == isDone)
                .toList();
    }

    private static JsonNode schema(Operation operation, String status) {
        JsonNode content = API.answer(operation, status).orElseThrow().path("content");
        return content.isEmpty()
                ? content.path("schema")
                : content.iterator().next().path("schema");
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = API.document().findValuesAsString("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                API.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void one_signs_in_with_a_name_and_a_password() {
        assertThat(API.document().at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(API.document().at("/security/0").has("basic")).isTrue();
    }

    @Test
    void every_command_has_an_example_its_own_status_and_all_its_refusals() {
        assertThat(CommandCatalogue.ALL).allSatisfy(type -> {
            Operation operation = commandAt(type);
            assertThat(operation.node().at("/requestBody/content").valueStream())
                    .as("%s", operation)
                    .isNotEmpty()
                    .allMatch(media -> media.path("example").isObject());
            boolean isNew = type.created() != null && !type.isAboutSomethingThatExists();
            assertThat(operation.node().get("responses").has(isNew ? "201" : "200"))
                    .as("%s", operation)
                    .isTrue();
            assertThat(operation.node().get("responses").propertyNames())
                    .as("%s", operation)
                    .contains("403", "404", "412", "413", "415", "422");
            assertThat(operation
                            .node()
                            .at("/responses/422/content/application~1problem+json/schema/allOf/1")
                            .at("/properties/code/enum")
                            .valueStream()
                            .map(JsonNode::asString))
                    .as("%s", operation)
                    .containsAll(type.refusals().stream()
                            .filter(code -> code != RefusalCode.TOO_LARGE)
                            .map(Enum::name)
                            .toList());
        });
    }

    @Test
    void a_file_comes_as_a_form_and_evidence_also_as_a_reference() {
        assertThat(OPERATIONS)
                .filteredOn(
                        operation -> operation.node().at("/requestBody/content").has("multipart/form-data"))
                .extracting(Operation::toString)
                .containsExactlyInAnyOrder("post /api/report-imports", "post /api/evidence");
        assertThat(OPERATIONS)
                .filteredOn(operation -> operation.toString().equals("post /api/evidence"))
                .allMatch(
                        operation -> operation.node().at("/requestBody/content").has("application/json"));
    }

    private static Operation commandAt(CommandType type) {
        return OPERATIONS.stream()
                .filter(operation -> operation.path().equals(type.path())
                        && operation.method().equals("post"))
                .findFirst()
                .orElseThrow();
    }
}
