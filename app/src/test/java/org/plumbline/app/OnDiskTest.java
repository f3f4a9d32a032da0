package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.platform.database.Durability;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the running product: what it acknowledges is on disk, and nobody gets in without a password. */
class OnDiskTest {

    private static final Environment SETTINGS = RunningApp.context().getEnvironment();
    private static final JdbcClient JDBC = RunningApp.context().getBean(JdbcClient.class);

    @Test
    void what_it_acknowledges_is_on_disk() {
        assertThat(Durability.settings(JDBC))
                .isEqualTo(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"));
    }

    @Test
    void the_product_runs_as_a_role_that_may_only_append() {
        assertThat(JDBC.sql("select current_user").query(String.class).single()).isEqualTo("plumbline_app");
        assertThat(JDBC.sql("select distinct usename from pg_stat_activity where backend_type = 'client backend'")
                        .query(String.class)
                        .list())
                .containsExactly("plumbline_app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "plumbline_owner", "plumbline_app"})
    void nobody_of_this_machine_gets_in_without_a_password(String role) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(role, ""));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(role, role))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void it_listens_on_loopback_alone() {
        assertThat(JDBC.sql("select current_setting('listen_addresses')")
                        .query(String.class)
                        .single())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void the_passwords_are_its_owners_alone_and_on_no_command_line() throws Exception {
        Path file = Path.of(SETTINGS.getRequiredProperty("plumbline.data"), "credentials");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String> passwords = Files.readAllLines(file).stream()
                .map(line -> line.split("=", 2)[1])
                .toList();
        assertThat(passwords).hasSize(3).doesNotHaveDuplicates().allMatch(password -> password.length() >= 32);
        for (String line : commandLines()) {
            assertThat(passwords).noneMatch(line::contains);
        }
    }

    private static List<String> commandLines() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .map(process -> {
                        try {
                            return Files.readString(process.resolve("cmdline"));
                        } catch (IOException ended) {
                            return "";
                        }
                    })
                    .toList();
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        String url = SETTINGS.getRequiredProperty("spring.datasource.url");
        return DriverManager.getConnection(url, role, password);
    }
}
