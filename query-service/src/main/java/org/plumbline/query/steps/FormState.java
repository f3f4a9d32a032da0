package org.plumbline.query.steps;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.query.signin.KeptForms;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form carries besides its fields, so that it comes back as it was sent. */
final class FormState {

    /** Names what the form came with: from these follows what there is to choose, whatever is chosen then. */
    static final String GIVEN = "given";
    /** That a file was chosen, which no browser lets a page choose again. */
    static final String FILE_CHOSEN = KeptForms.FILE_CHOSEN;

    private static final Set<String> WRITTEN_BY_THE_PAGE = Set.of(
            "back", "token", "version", "about", "typedBy", GIVEN, FILE_CHOSEN, "kept", "refused", "_csrf", "file");

    private FormState() {}

    /** A form that is opened: it remembers what it came with, and has a token of its own. */
    static void open(MultiValueMap<String, String> about) {
        about.putIfAbsent(
                GIVEN,
                List.of(about.keySet().stream()
                        .filter(name -> !WRITTEN_BY_THE_PAGE.contains(name) || name.equals("about"))
                        .collect(Collectors.joining(" "))));
        about.putIfAbsent("token", List.of(token()));
    }

    /** After a refusal, which the old token would be answered with for ever. */
    static void begin(MultiValueMap<String, String> typed) {
        typed.set("token", token());
    }

    private static String token() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** What the form came with. */
    static MultiValueMap<String, String> about(MultiValueMap<String, String> typed) {
        List<String> given = typed.get(GIVEN);
        if (given == null) {
            return typed;
        }
        MultiValueMap<String, String> about = new LinkedMultiValueMap<>();
        given.stream().flatMap(names -> Stream.of(names.split(" "))).forEach(name -> {
            if (typed.containsKey(name)) {
                about.put(name, typed.get(name));
            }
        });
        return about;
    }

    /** What is carried on unseen: what the form came with that is none of its fields. */
    static List<Map.Entry<String, String>> carried(MultiValueMap<String, String> typed, List<Field> fields) {
        Set<String> shown = fields.stream().map(Field::name).collect(Collectors.toSet());
        List<Map.Entry<String, String>> carried = new ArrayList<>();
        typed.forEach((name, values) -> {
            if (!shown.contains(name) && !WRITTEN_BY_THE_PAGE.contains(name)) {
                values.forEach(value -> carried.add(Map.entry(name, value)));
            }
        });
        return carried;
    }
}
