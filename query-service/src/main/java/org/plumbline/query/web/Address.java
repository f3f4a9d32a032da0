package org.plumbline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page that is shown, to link to it again with one thing changed. */
public record Address(String path, List<Parameter> parameters) {

    /** What was asked for besides, such as a word to search for. */
    public record Parameter(String name, String value) {}

    private static final Set<String> ONCE = Set.of("after", "done", "refused", "token", "_csrf");
    private static final Set<String> OF_THE_VIEW = Set.of("asAt", "effectiveOn");

    static Address of(HttpServletRequest request) {
        List<Parameter> parameters = new ArrayList<>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap()
                    .forEach((name, values) -> Arrays.stream(values)
                            .filter(value -> !ONCE.contains(name) && !value.isBlank())
                            .forEach(value -> parameters.add(new Parameter(name, value))));
        }
        return new Address(request.getRequestURI(), List.copyOf(parameters));
    }

    /** What stays when one looks from another time; a page of a list does not, for the list is another. */
    public List<Parameter> kept() {
        return parameters.stream()
                .filter(p -> !OF_THE_VIEW.contains(p.name()) && !p.name().equals("page"))
                .toList();
    }

    /** The last part of the path: the id on the page of an item. */
    public String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The same page as it is now. */
    public String now() {
        return text(kept());
    }

    /** The same page with one parameter set. */
    public String with(String name, Object value) {
        List<Parameter> changed = new ArrayList<>(
                parameters.stream().filter(p -> !p.name().equals(name)).toList());
        changed.add(new Parameter(name, value.toString()));
        return text(changed);
    }

    private String text(List<Parameter> of) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        of.forEach(p -> address.queryParam(p.name(), "{value}"));
        return address.encode()
                .buildAndExpand(of.stream().map(Parameter::value).toArray())
                .toUriString();
    }
}
