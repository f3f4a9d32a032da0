package org.plumbline.query.asat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what a {@link View} is made from, in every question that takes one. */
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
