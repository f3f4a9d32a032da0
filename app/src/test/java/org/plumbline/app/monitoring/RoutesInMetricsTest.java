package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is told of requests is told by route, and stays small enough to be read every few seconds. */
class RoutesInMetricsTest {

    private static final Pattern ROUTE = Pattern.compile("uri=\"([^\"]*)\"");
    private static final Set<String> WITHOUT_A_ROUTE = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");
    private static final int MOST_LINES = 2_500;

    private final Api api = new Api(RunningApp.port());

    @Test
    void however_many_items_are_read_there_is_one_series_for_a_route_and_none_is_lost() throws Exception {
        List<String> ids = IntStream.range(0, 300)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        ids.forEach(id -> api.get("ia", "/api/recommendations/" + id).hasStatus(404));
        Set<String> routes = routes();
        assertThat(routes).hasSizeGreaterThan(150);
        routes.stream().filter(route -> route.startsWith("/api/")).forEach(route -> {
            String address = route.replaceAll("\\{[^}]*}", "none");
            api.post("pm", address, "{}");
            api.get("ia", address);
        });

        List<String> told = Exposition.samples(RunningApp.managementPort()).toList();
        assertThat(told).hasSizeLessThan(MOST_LINES);
        assertThat(told)
                .filteredOn(line -> line.startsWith("http_server_requests_seconds_count")
                        && line.contains("uri=\"/api/recommendations/{id}\"")
                        && line.contains("outcome=\"CLIENT_ERROR\"")
                        && line.contains("method=\"GET\""))
                .singleElement()
                .satisfies(line -> assertThat(Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .isGreaterThanOrEqualTo(300));
        assertThat(told).noneMatch(line -> ids.stream().anyMatch(line::contains));
        Set<String> known =
                Stream.concat(routes.stream(), WITHOUT_A_ROUTE.stream()).collect(Collectors.toSet());
        Set<String> seen = told.stream()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .flatMap(line -> ROUTE.matcher(line).results().map(found -> found.group(1)))
                .filter(route -> !route.endsWith("/**") && !route.startsWith("/actuator"))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(150);
    }

    private static Set<String> routes() {
        return RunningApp.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
    }
}
