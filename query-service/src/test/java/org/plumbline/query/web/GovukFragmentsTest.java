package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our fragments make of GOV.UK Frontend's own examples the HTML that GOV.UK Frontend makes of them. */
class GovukFragmentsTest {

    private static final List<String> COMPONENTS = List.of(
            "back-link",
            "breadcrumbs",
            "button",
            "checkboxes",
            "date-input",
            "details",
            "error-message",
            "error-summary",
            "fieldset",
            "file-upload",
            "hint",
            "input",
            "inset-text",
            "label",
            "notification-banner",
            "pagination",
            "panel",
            "radios",
            "select",
            "skip-link",
            "summary-list",
            "table",
            "tabs",
            "tag",
            "textarea",
            "warning-text");

    /** Options that our pages do not use; neither "attributes" anywhere, nor items that are false, nought or "". */
    private static final Set<String> UNSUPPORTED = Set.of(
            "file-upload.javascript",
            "file-upload.value",
            "notification-banner.titleHeadingLevel",
            "panel.headingLevel",
            "summary-list.card");

    private static final Fragments FRAGMENTS = new Fragments();

    static Stream<Fixture> supported() {
        return COMPONENTS.stream().flatMap(name -> Fixture.of(name).stream()).filter(GovukFragmentsTest::isSupported);
    }

    static Stream<Fixture> visible() {
        return supported().filter(fixture -> !fixture.html().isBlank());
    }

    @ParameterizedTest
    @MethodSource("supported")
    void a_fragment_makes_the_same_elements(Fixture fixture) {
        var ours = FRAGMENTS.component(fixture.component(), fixture.options());
        assertThat(Dom.outline(ours)).isEqualTo(Dom.outline(fixture.html()));
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void most_examples_of_a_component_are_compared(String component) {
        var all = Fixture.of(component);
        assertThat(all.stream().filter(GovukFragmentsTest::isSupported).count()).isGreaterThan(all.size() / 2);
    }

    @Test
    void every_option_called_unsupported_occurs_in_an_example() {
        var seen = new TreeSet<String>();
        COMPONENTS.stream().flatMap(name -> Fixture.of(name).stream()).forEach(fixture -> seen.addAll(names(fixture)));
        assertThat(seen).containsAll(UNSUPPORTED);
    }

    @ParameterizedTest
    @MethodSource("visible")
    void a_missing_class_would_be_noticed(Fixture fixture) {
        var ours = FRAGMENTS.component(fixture.component(), fixture.options());
        assertThat(Dom.outline(ours.replaceFirst("class=\"govuk-", "class=\"")))
                .isNotEqualTo(Dom.outline(fixture.html()));
    }

    private static boolean isSupported(Fixture fixture) {
        var falsy = fixture.name().contains("falsy");
        return !falsy
                && names(fixture).stream().noneMatch(name -> name.contains("attributes") || UNSUPPORTED.contains(name));
    }

    private static List<String> names(Fixture fixture) {
        return fixture.paths().stream()
                .map(path -> fixture.component() + "." + path)
                .toList();
    }
}
