package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What holds for every template: nothing inline that the content security policy stops, and no word missing. */
class TemplatesTest {

    private static final Pattern WORD = Pattern.compile("#messages\\.msg\\('([a-z.-]+)'[,)]|#\\{([a-z.-]+)[}(]");

    static Stream<Resource> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_script_or_style_is_inline(Resource template) throws IOException {
        var page = Jsoup.parse(text(template));
        assertThat(page.select("style, [style], [th:style], script:not([th:src])"))
                .isEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().matches("(th:)?on[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_word_is_in_the_messages(Resource template) throws IOException {
        assertThat(words(text(template)))
                .allSatisfy(word -> assertThat(messages()).containsKey(word));
    }

    @Test
    void a_missing_word_would_be_noticed() throws IOException {
        assertThat(messages()).doesNotContainKeys(words("#{no.such.word}").toArray());
    }

    private static List<String> words(String template) {
        var words = new ArrayList<String>();
        WORD.matcher(template)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(words::add);
        return words;
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Properties messages() throws IOException {
        var messages = new Properties();
        try (var file = TemplatesTest.class.getResourceAsStream("/messages.properties")) {
            messages.load(file);
        }
        return messages;
    }
}
