package org.plumbline.query.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as an indented outline in which only differences that a browser would show remain. */
final class Dom {

    private Dom() {}

    static String outline(String html) {
        var outline = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, 0, outline));
        return outline.toString();
    }

    private static void write(Node node, int depth, StringBuilder outline) {
        if (node instanceof TextNode text && !text.isBlank()) {
            line(depth, text.text().strip(), outline);
        }
        if (node instanceof Element element) {
            line(depth, element.normalName() + attributes(element), outline);
            element.childNodes().forEach(child -> write(child, depth + 1, outline));
        }
    }

    private static void line(int depth, String text, StringBuilder outline) {
        outline.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> " " + attribute.getKey() + "=" + value(attribute))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String value(Attribute attribute) {
        if (attribute.isBooleanAttribute(attribute.getKey())) {
            return "on";
        }
        if (!attribute.getKey().equals("class")) {
            return attribute.getValue().strip();
        }
        return Arrays.stream(attribute.getValue().strip().split("\\s+"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
