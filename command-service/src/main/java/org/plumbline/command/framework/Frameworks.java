package org.plumbline.command.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.kernel.obligation.ClockRule;
import tools.jackson.databind.json.JsonMapper;

/** The frameworks there are, and the clocks each starts. */
public final class Frameworks {

    private final Map<String, Framework> frameworks;
    private final Map<String, ClockRule> rules;

    /** @throws IllegalArgumentException naming the framework whose clock has no rule */
    Frameworks(List<Framework> frameworks, List<ClockRule> rules) {
        this.frameworks = byCode(frameworks, Framework::code);
        this.rules = byCode(rules, ClockRule::code);
        frameworks.forEach(framework -> framework.clocks().forEach(clock -> {
            if (!this.rules.containsKey(clock)) {
                throw new IllegalArgumentException(
                        "The framework " + framework.code() + " starts the clock " + clock + ", which has no rule");
            }
        }));
    }

    public static Frameworks bundled(JsonMapper json) {
        return new Frameworks(
                Arrays.asList(read("/frameworks.json", Framework[].class, json)),
                Arrays.asList(read("/clock-rules.json", ClockRule[].class, json)));
    }

    /** None for a framework that is not known. */
    public List<ClockRule> clocksOf(String framework) {
        Framework found = frameworks.get(framework);
        return found == null
                ? List.of()
                : found.clocks().stream()
                        .map(code -> Objects.requireNonNull(rules.get(code)))
                        .toList();
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }

    private static <T> T read(String resource, Class<T> type, JsonMapper json) {
        try (InputStream in = Objects.requireNonNull(Frameworks.class.getResourceAsStream(resource), resource)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
