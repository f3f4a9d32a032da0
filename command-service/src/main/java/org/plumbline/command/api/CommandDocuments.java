package org.plumbline.command.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.platform.commands.ExampleCommand;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Documents every command from its row in the catalogue: fields, roles, and every code that may refuse it. */
@Component
final class CommandDocuments implements OpenApiCustomizer {

    private static final List<RefusalCode> OF_EVERY_COMMAND =
            List.of(RefusalCode.POSSIBLE_PERSONAL_DATA, RefusalCode.IDEMPOTENCY_KEY_REUSED);

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void customise(OpenAPI document) {
        document.getInfo().title("Plumbline").version("1").description("Improvement after inspection, as it happened.");
        requireFile(document);
        for (CommandType type : CommandCatalogue.ALL) {
            if (type.type() != ProposeFindings.class) {
                PathItem path = document.getPaths().computeIfAbsent(type.path(), none -> new PathItem());
                path.setPost(operation(type, document));
            }
        }
    }

    /** The route takes a report without its file too, so that a role that may not ask hears that first. */
    private static void requireFile(OpenAPI document) {
        String reports = CommandCatalogue.of(ProposeFindings.class).path();
        document.getPaths().computeIfPresent(reports, (path, item) -> {
            item.getPost()
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(content -> content.getSchema().addRequiredItem("file"));
            return item;
        });
    }

    private static Operation operation(CommandType type, OpenAPI document) {
        String name = type.type().getSimpleName();
        return new Operation()
                .operationId(Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .summary(type.summary())
                .description("For "
                        + names(type.roles().stream().map(Enum::name).sorted().toList()) + ".")
                .tags(List.of("commands"))
                .parameters(parameters(type))
                .requestBody(new RequestBody().required(true).content(exampled(type, document)))
                .responses(responses(type));
    }

    private static List<Parameter> parameters(CommandType type) {
        List<Parameter> parameters = new ArrayList<>();
        for (RecordComponent component : type.type().getRecordComponents()) {
            if (isInPath(type, component.getName())) {
                parameters.add(new Parameter()
                        .in("path")
                        .name(component.getName())
                        .required(true)
                        .schema(new StringSchema()));
            }
        }
        parameters.add(header("If-Match", "The version seen, as an ETag; a stale one is refused with 412."));
        parameters.add(header("Idempotency-Key", "The same key and body give the first answer again."));
        return parameters;
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema<?> body(CommandType type, OpenAPI document) {
        ResolvedSchema resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(type.type()).resolveAsRef(false));
        resolved.referencedSchemas.forEach(document.getComponents()::addSchemas);
        ObjectSchema body = new ObjectSchema();
        for (RecordComponent component : type.type().getRecordComponents()) {
            String name = component.getName();
            Schema property = (Schema) resolved.schema.getProperties().get(name);
            if (property != null && !isInPath(type, name) && !name.equals(type.created())) {
                body.addProperty(name, property);
                if (isRequired(component)) {
                    body.addRequiredItem(name);
                }
            }
        }
        body.setAdditionalProperties(false);
        return body;
    }

    /** The example is one the server takes as well formed; an item it names need not be there. */
    private static Content exampled(CommandType type, OpenAPI document) {
        Content content = json(body(type, document));
        Object example =
                JSON.treeToValue(ExampleCommand.of(type, Map.of(), Map.of()).body(), Map.class);
        content.values().forEach(media -> media.example(example));
        return content;
    }

    private static boolean isRequired(RecordComponent component) {
        boolean isNullable = Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        return !isNullable && !component.getName().equals("effectiveOn") && component.getType() != List.class;
    }

    private static boolean isInPath(CommandType type, String field) {
        return type.path().contains("{" + field + "}");
    }

    private static ApiResponses responses(CommandType type) {
        ApiResponses responses = new ApiResponses();
        Schema<?> accepted = new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("version", new io.swagger.v3.oas.models.media.IntegerSchema());
        responses.addApiResponse("200", response("Done; the version is also the ETag.", json(accepted)));
        responses.addApiResponse("400", response("Not well formed; `violations` names each field and rule.", null));
        responses.addApiResponse("401", response("Not signed in.", null));
        responses.addApiResponse("403", response("Refused: " + RefusalCode.ROLE_NOT_PERMITTED + ".", null));
        responses.addApiResponse("404", response("No such item.", null));
        responses.addApiResponse("412", response("Somebody else was faster (STALE_VERSION).", null));
        responses.addApiResponse("422", response("Refused by a rule: " + codes(type), null));
        return responses;
    }

    private static String codes(CommandType type) {
        return Stream.concat(type.refusals().stream(), OF_EVERY_COMMAND.stream())
                .map(code -> "\n- `" + code.name() + "`: " + code.sentence())
                .collect(Collectors.joining());
    }

    private static ApiResponse response(String description, @org.jspecify.annotations.Nullable Content content) {
        ApiResponse response = new ApiResponse().description(description);
        return content == null ? response : response.content(content);
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static String names(List<String> roles) {
        return String.join(", ", roles);
    }
}
