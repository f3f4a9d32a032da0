package org.plumbline.query.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Renders templates as the product does, without a server. */
final class Fragments {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Fragments() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCheckExistence(true);
        files.setOrder(1);
        var strings = new StringTemplateResolver();
        strings.setOrder(2);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(strings);
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        engine.setTemplateEngineMessageSource(words);
    }

    String component(String name, Object options) {
        return render("<th:block th:replace=\"~{govuk/" + name + " :: of(${o})}\"></th:block>", Map.of("o", options));
    }

    String render(String template, Map<String, Object> model) {
        return engine.process(template, new Context(Locale.UK, model));
    }
}
