package org.plumbline.command.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.platform.commands.ExampleCommand;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Documents every command from its row in the catalogue: fields, roles, answers, and every code that may refuse it. */
@Component
final class CommandDocuments implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        for (CommandType type : CommandCatalogue.ALL) {
            PathItem path = document.getPaths().computeIfAbsent(type.path(), none -> new PathItem());
            path.setPost(operation(type, document));
        }
    }

    private static Operation operation(CommandType type, OpenAPI document) {
        return new Operation()
                .operationId(StringUtils.uncapitalize(type.type().getSimpleName()))
                .summary(type.summary())
                .description(
                        type.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", ", "For ", ".")))
                .tags(List.of("commands"))
                .parameters(parameters(type))
                .requestBody(CommandRequests.of(type, document))
                .responses(CommandAnswers.of(type, document));
    }

    private static List<Parameter> parameters(CommandType type) {
        List<Parameter> parameters = new ArrayList<>();
        ExampleCommand example = CommandRequests.example(type);
        for (RecordComponent component : type.type().getRecordComponents()) {
            String name = component.getName();
            if (example.path().containsKey(name)) {
                parameters.add(new Parameter()
                        .in("path")
                        .name(name)
                        .required(true)
                        .example(example.path().get(name))
                        .schema(new StringSchema()));
            }
        }
        parameters.add(header("If-Match", "The version seen, as an ETag; a stale one is refused with 412.", "\"3\""));
        parameters.add(header(
                "Idempotency-Key", "The same key and body give the first answer again.", "8e2f9c1a-progress-2025-03"));
        return parameters;
    }

    private static Parameter header(String name, String description, String example) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .example(example)
                .schema(new StringSchema());
    }
}
