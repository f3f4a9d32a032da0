package org.plumbline.query.web;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Names each question after who answers it, so that a new one renames no other: {@code meetingFind}, not {@code find_3}. */
@Component
class OperationNames implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String answering =
                StringUtils.uncapitalize(method.getBeanType().getSimpleName().replaceFirst("Api$", ""));
        String first = method.getMethod().getName();
        return operation.operationId(answering + StringUtils.capitalize(first));
    }
}
