package org.plumbline.platform.describing;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.plumbline.platform.problems.Problem;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation how one signs in and which problems it may answer with, where nothing more particular is said. */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class UsualAnswers implements OpenApiCustomizer, GlobalOperationCustomizer {

    private static final String BASIC = "basic";

    /** Who asks who is signed in may say no. */
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Authentication.class)
                || method.getBeanType().isAnnotationPresent(NotForEverybody.class)) {
            add(operation, UsualProblem.NOT_PERMITTED);
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getInfo().title("Plumbline").version("1").description("Improvement after inspection, as it happened.");
        describe(document.getComponents());
        document.setSecurity(List.of(new SecurityRequirement().addList(BASIC)));
        document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    add(operation, UsualProblem.NOT_WELL_FORMED);
                    add(operation, UsualProblem.NOT_SIGNED_IN);
                    add(operation, UsualProblem.TOO_MANY);
                    add(operation, UsualProblem.UNAVAILABLE);
                    add(operation, UsualProblem.DISK_FULL);
                    if (path.contains("{")) {
                        add(operation, UsualProblem.NOT_THERE);
                    }
                }));
    }

    private static void describe(Components components) {
        components.addSecuritySchemes(
                BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach((name, schema) -> {
            if (name.equals(UsualProblem.PROBLEM)) {
                schema.required(List.of("type", "title", "status", "detail", "code"))
                        .description("What went wrong (RFC 9457); `code` is the refusal's name, or the kind of error.");
            }
            components.addSchemas(name, schema);
        });
        for (UsualProblem problem : UsualProblem.values()) {
            components.addResponses(problem.name(), problem.described());
        }
    }

    private static void add(Operation operation, UsualProblem problem) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        operation.getResponses().computeIfAbsent(problem.status(), none -> problem.reference());
    }
}
