package org.plumbline.query.asat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what a {@link View} and a {@link Page} are made from, in every question that takes one. */
@Component
class ViewDocuments implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean takesView =
                Arrays.asList(method.getMethod().getParameterTypes()).contains(View.class);
        if (takesView && operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> "view".equals(parameter.getName()));
            add(
                    operation,
                    parameter(
                            "asAt",
                            "What was known then: a day (its end, in England), a moment, or a position of the history",
                            "2025-03-31"));
            add(operation, parameter("effectiveOn", "What was true on that day", "2025-03-31"));
            add(
                    operation,
                    parameter(
                            "after",
                            "A change to wait for, as <id>:<version>, two seconds at most",
                            "01961b2c-7d3e-7c40-9a51-3f0e2b6d8c17:4"));
            tellPosition(operation);
        }
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Page.class)
                && operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> "page".equals(parameter.getName()));
            operation.addParametersItem(
                    parameter("page", "Which page, from 1", "1").schema(new IntegerSchema()));
            operation.addParametersItem(parameter(
                            "pageSize",
                            "How many on a page, at most " + Page.MOST + "; " + Page.USUAL + " unless told",
                            "50")
                    .schema(new IntegerSchema()));
        }
        return operation;
    }

    /** A question may have a parameter of its own by that name, as the raw history does. */
    private static void add(Operation operation, Parameter parameter) {
        boolean isThere = operation.getParameters().stream()
                .anyMatch(p -> parameter.getName().equals(p.getName()) && "query".equals(p.getIn()));
        if (!isThere) {
            operation.addParametersItem(parameter);
        }
    }

    private static void tellPosition(Operation operation) {
        ApiResponse answer = operation.getResponses() == null
                ? null
                : operation.getResponses().get("200");
        if (answer != null) {
            answer.addHeaderObject(
                    "Plumbline-Position",
                    new Header()
                            .description("The position of the history that the answer was computed at")
                            .schema(new IntegerSchema().format("int64")));
        }
    }

    private static Parameter parameter(String name, String description, String example) {
        return new QueryParameter()
                .name(name)
                .required(false)
                .description(description)
                .example(example)
                .schema(new StringSchema());
    }
}
