package org.plumbline.query.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says of each question what it answers, in the words of {@code openapi/questions.properties}. */
@Component
class QuestionDocuments implements OpenApiCustomizer {

    private static final String AN_ID = "01961b2c-7d3e-7c40-9a51-3f0e2b6d8c17";

    private final Properties words;

    QuestionDocuments() {
        try {
            words = PropertiesLoaderUtils.loadProperties(new ClassPathResource("openapi/questions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach((path, item) -> {
            if (words.containsKey(path)) {
                asked(item).forEach(question -> describe(question, words.getProperty(path)));
            }
        });
        nameApart(document);
    }

    private static Stream<Operation> asked(PathItem item) {
        return item.readOperations().stream()
                .filter(operation ->
                        operation.getTags() == null || !operation.getTags().contains("commands"));
    }

    private static void describe(Operation question, String summary) {
        question.summary(summary).tags(List.of("questions"));
        if (question.getParameters() != null) {
            question.getParameters().stream()
                    .filter(parameter -> parameter.getIn().equals("path"))
                    .forEach(QuestionDocuments::exemplify);
        }
    }

    private static void exemplify(Parameter parameter) {
        parameter.setExample(
                switch (parameter.getName()) {
                    case "name" -> "actions";
                    case "number" -> 1;
                    default -> AN_ID;
                });
    }

    /** Where one method answers at several paths, the path tells its operations apart, whichever comes first. */
    private static void nameApart(OpenAPI document) {
        Map<String, Long> asOften = document.getPaths().values().stream()
                .flatMap(QuestionDocuments::asked)
                .map(QuestionDocuments::withoutNumber)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        document.getPaths()
                .forEach((path, item) -> asked(item)
                        .filter(operation -> asOften.getOrDefault(withoutNumber(operation), 0L) > 1)
                        .forEach(operation -> operation.setOperationId(camel(path))));
    }

    private static String withoutNumber(Operation operation) {
        return operation.getOperationId().replaceFirst("_[0-9]+$", "");
    }

    private static String camel(String path) {
        String words = Arrays.stream(path.replace("/api/", "").split("[^A-Za-z]+"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());
        return StringUtils.uncapitalize(words);
    }
}
