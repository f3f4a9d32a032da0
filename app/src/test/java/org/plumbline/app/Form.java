package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The form of a page as a browser has it: its fields with what stands in them, to be typed over and sent. */
final class Form {

    private static final Set<String> NEW_EACH_TIME = Set.of("_csrf", "token");

    private final Pages pages;
    private final FormElement form;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Form(Pages pages, Document page) {
        this.pages = pages;
        this.form = (FormElement) page.select("main form[method=post]").getFirst();
        form.formData()
                .forEach(field -> values.computeIfAbsent(field.key(), _ -> new ArrayList<>())
                        .add(field.value()));
    }

    static Form in(Pages pages, String page) {
        Document read = Jsoup.parse(page);
        assertThat(read.select("main form[method=post]")).as(page).isNotEmpty();
        return new Form(pages, read);
    }

    Form with(String name, String... typed) {
        assertThat(form.select("[name=" + name + "]")).as(name).isNotEmpty();
        values.put(name, List.of(typed));
        return this;
    }

    /** Types it into every field of these that the form has. */
    Form withEach(List<String> names, String typed) {
        assertThat(names)
                .as("%s", form)
                .anyMatch(name -> !form.select("[name=" + name + "]").isEmpty());
        names.stream()
                .filter(name -> !form.select("[name=" + name + "]").isEmpty())
                .forEach(name -> values.put(name, List.of(typed)));
        return this;
    }

    String value(String name) {
        return String.join("\n", values.getOrDefault(name, List.of()));
    }

    /** The page that answers it. */
    String send() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        values.forEach((name, each) -> each.forEach(value -> fields.add(Map.entry(name, value))));
        return pages.post(form.attr("action"), fields);
    }

    /** Something in every field that people fill in: the last of what there is to choose, every box, words and figures. */
    Form filled() {
        form.select("input[type=text], textarea").forEach(field -> {
            if (field.val().isEmpty()) {
                values.put(field.attr("name"), List.of("typed into " + field.attr("name")));
            }
        });
        form.select("select").forEach(field -> {
            Element last = field.select("option").last();
            if (last != null) {
                values.put(field.attr("name"), List.of(last.val()));
            }
        });
        form.select("input[type=radio]").forEach(field -> values.put(field.attr("name"), List.of(field.val())));
        Map<String, List<String>> ticked = new LinkedHashMap<>();
        form.select("input[type=checkbox]")
                .forEach(field -> ticked.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>())
                        .add(field.val()));
        values.putAll(ticked);
        return this;
    }

    /** Each field's value, kind and choices; without what is new each time. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        form.select("[name]")
                .forEach(field -> fields.merge(
                        field.attr("name"),
                        field.tagName() + " " + field.attr("type") + " " + field.attr("value"),
                        String::concat));
        fields.replaceAll((name, kinds) -> isTyped(name)
                ? form.select("[name=" + name + "]").getFirst().tagName() + ": " + value(name)
                : kinds + ": " + value(name));
        fields.keySet().removeAll(NEW_EACH_TIME);
        return fields;
    }

    private boolean isTyped(String name) {
        return !form.select("input[type=text][name=" + name + "], textarea[name=" + name + "], select[name=" + name
                        + "], input[type=hidden][name=" + name + "]")
                .isEmpty();
    }
}
