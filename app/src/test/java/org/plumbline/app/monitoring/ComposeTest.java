package org.plumbline.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.Test;
import org.plumbline.app.RunningApp;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.Yaml;

class ComposeTest {

    private static final Set<String> PRODUCT = Set.of("command-service", "query-service");
    private static final Set<String> READ_BY_CONDITION = Set.of("plumbline.command-service");

    private static final Map<String, Object> COMPOSE = yaml("docker-compose.yml");
    private static final Map<String, Object> SERVICES = map(COMPOSE.get("services"));

    @Test
    void what_is_published_is_published_on_loopback_alone() {
        List<String> ports = SERVICES.values().stream()
                .flatMap(service -> list(map(service).get("ports")).stream())
                .map(String::valueOf)
                .toList();
        assertThat(ports).hasSize(4).allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
        assertThat(SERVICES.values()).noneMatch(service -> map(service).containsKey("network_mode"));
    }

    @Test
    void demonstration_accounts_rest_on_what_is_published() {
        for (String service : PRODUCT) {
            assertThat(map(map(SERVICES.get(service)).get("environment")))
                    .containsEntry("PLUMBLINE_REACHABLE_FROM", "loopback")
                    .containsEntry("SERVER_ADDRESS", "0.0.0.0");
        }
    }

    @Test
    void every_service_is_a_pinned_image_or_a_target_of_the_dockerfile() throws IOException {
        String dockerfile = Files.readString(Repository.file("Dockerfile"));
        SERVICES.forEach((name, service) -> {
            if (PRODUCT.contains(name)) {
                assertThat(map(map(service).get("build"))).containsEntry("target", name);
                assertThat(dockerfile).contains(" AS " + name + "\n");
            } else {
                assertThat(String.valueOf(map(service).get("image"))).matches("[a-z/]+:v?\\d+(\\.\\d+)+(-[a-z]+)?");
            }
        });
        assertThat(dockerfile).containsPattern("FROM eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre");
    }

    @Test
    void every_setting_is_one_the_product_knows() throws IOException {
        Set<String> known = known();
        for (String service : PRODUCT) {
            assertThat(map(map(SERVICES.get(service)).get("environment")).keySet())
                    .as(service)
                    .allMatch(name -> known.contains(comparable(name)));
        }
        for (String file : List.of("default", "axon-server")) {
            assertThat(Files.readAllLines(Repository.file("deploy/" + file + ".env")).stream()
                            .filter(line -> !line.startsWith("#")))
                    .as(file)
                    .isNotEmpty()
                    .allMatch(line -> known.contains(comparable(line.substring(0, line.indexOf('=')))));
        }
        assertThat(known).doesNotContain(comparable("PLUMBLINE_DATABASE_OWNERS_PASSWORD"));
    }

    @Test
    void the_environment_alone_decides_where_events_are_kept() throws IOException {
        for (String service : PRODUCT) {
            assertThat(map(SERVICES.get(service))).containsEntry("env_file", "deploy/${PLUMBLINE_MODE:-default}.env");
        }
        assertThat(list(map(SERVICES.get("axon-server")).get("profiles"))).isEqualTo(List.of("axon-server"));
        assertThat(Files.readString(Repository.file("deploy/default.env"))).contains("AXON_AXONSERVER_ENABLED=false\n");
        assertThat(Files.readString(Repository.file("deploy/axon-server.env")))
                .contains("AXON_AXONSERVER_ENABLED=true\n", "AXON_AXONSERVER_SERVERS=axon-server:8124\n");
    }

    @Test
    void prometheus_asks_the_management_ports_of_the_services() {
        List<Object> targets = list(yaml("monitoring/prometheus/prometheus.yml").get("scrape_configs")).stream()
                .flatMap(job -> list(map(job).get("static_configs")).stream())
                .flatMap(target -> list(map(target).get("targets")).stream())
                .toList();
        List<String> ports = PRODUCT.stream()
                .sorted()
                .map(name -> name + ":"
                        + map(map(serviceYaml(name).get("management")).get("server"))
                                .get("port"))
                .toList();
        assertThat(targets).isEqualTo(ports);
    }

    private static Map<String, Object> serviceYaml(String service) {
        return yaml(service + "/src/main/resources/application.yaml");
    }

    /** Every property the product can be given, in a form its environment name has too. */
    private static Set<String> known() {
        Set<String> known =
                READ_BY_CONDITION.stream().map(ComposeTest::comparable).collect(Collectors.toSet());
        Stream<Class<?>> bound =
                RunningApp.context().getBeansWithAnnotation(ConfigurationProperties.class).values().stream()
                        .map(ClassUtils::getUserClass);
        Stream.concat(bound, Stream.of(AxonServerConfiguration.class)).forEach(type -> {
            ConfigurationProperties at = AnnotatedElementUtils.getMergedAnnotation(type, ConfigurationProperties.class);
            names(type).forEach(name -> known.add(comparable((at == null ? "" : at.prefix()) + "." + name)));
        });
        return known;
    }

    private static Stream<String> names(Class<?> bound) {
        return bound.isRecord()
                ? Stream.of(bound.getRecordComponents()).map(component -> component.getName())
                : Stream.of(BeanUtils.getPropertyDescriptors(bound)).map(property -> property.getName());
    }

    private static String comparable(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[._-]", "");
    }

    private static Map<String, Object> yaml(String file) {
        try {
            return new Yaml().load(Files.readString(Repository.file(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> map(Object value) {
        return ((Map<?, ?>) value)
                .entrySet().stream()
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), entry -> entry.getValue()));
    }

    private static List<Object> list(Object value) {
        return value == null ? List.of() : List.copyOf((Collection<?>) value);
    }
}
