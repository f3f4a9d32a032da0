package org.plumbline.command.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.platform.commands.ExampleCommand;
import org.plumbline.platform.describing.Examples;

/** What a request for a command carries: JSON with its fields, or a form with a file. */
final class CommandRequests {

    private CommandRequests() {}

    /** One the server takes as well formed; an item it names need not be there. */
    static ExampleCommand example(CommandType type) {
        return ExampleCommand.of(type, Map.of(), Map.of());
    }

    static RequestBody of(CommandType type, OpenAPI document) {
        Content content = new Content();
        if (type.type() != ProposeFindings.class) {
            content.addMediaType(
                    "application/json",
                    new MediaType()
                            .schema(fields(type, document))
                            .example(Examples.of(example(type).body())));
        }
        if (type.type() == ProposeFindings.class) {
            content.addMediaType("multipart/form-data", form(new ObjectSchema(), "report.pdf", Map.of()));
        }
        if (type.type() == SubmitEvidence.class) {
            content.addMediaType("multipart/form-data", evidence(type, document));
        }
        return new RequestBody().required(true).content(content);
    }

    /** The file says its own name and kind; the other fields come beside it, or together as one part. */
    private static MediaType evidence(CommandType type, OpenAPI document) {
        Schema<?> fields = fields(type, document);
        fields.getProperties().keySet().removeIf(EvidenceFileApi.FROM_THE_FILE::contains);
        fields.setRequired(null);
        fields.addProperty(
                EvidenceFileApi.PART,
                new StringSchema().description("The other fields as JSON, in place of a form field for each"));
        Map<String, Object> example =
                new LinkedHashMap<>(Examples.of(example(type).body()));
        example.keySet().removeIf(name -> !fields.getProperties().containsKey(name) || name.equals("sha256"));
        return form(fields, "protocol.pdf", example);
    }

    private static MediaType form(Schema<?> fields, String fileName, Map<String, Object> beside) {
        Map<String, Object> example = new LinkedHashMap<>(beside);
        example.put("file", fileName);
        fields.addProperty("file", new BinarySchema());
        return new MediaType().schema(fields.addRequiredItem("file")).example(example);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema<?> fields(CommandType type, OpenAPI document) {
        ResolvedSchema resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(type.type()).resolveAsRef(false));
        resolved.referencedSchemas.forEach(document.getComponents()::addSchemas);
        ExampleCommand example = example(type);
        ObjectSchema fields = new ObjectSchema();
        for (RecordComponent component : type.type().getRecordComponents()) {
            String name = component.getName();
            Schema property = (Schema) resolved.schema.getProperties().get(name);
            if (property != null && !example.path().containsKey(name) && !name.equals(type.created())) {
                fields.addProperty(name, property);
                if (example.needs(component)) {
                    fields.addRequiredItem(name);
                }
            }
        }
        fields.setAdditionalProperties(false);
        return fields;
    }
}
