package org.plumbline.query.asat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
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
            operation.addParametersItem(parameter(
                    "asAt",
                    "What was known then: a day (its end, in England), a moment, or a position of the history"));
            operation.addParametersItem(parameter("effectiveOn", "What was true on that day"));
            operation.addParametersItem(
                    parameter("after", "A change to wait for, as <id>:<version>, two seconds at most"));
        }
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Page.class)
                && operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> "page".equals(parameter.getName()));
            operation.addParametersItem(
                    parameter("page", "Which page, from 1").schema(new IntegerSchema()));
            operation.addParametersItem(parameter(
                            "pageSize", "How many on a page, at most " + Page.MOST + "; " + Page.USUAL + " unless told")
                    .schema(new IntegerSchema()));
        }
        return operation;
    }

    private static Parameter parameter(String name, String description) {
        return new QueryParameter()
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }
}
