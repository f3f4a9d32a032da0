package org.plumbline.query.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.kernel.actor.Role;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RightsTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_is_told_what_it_may_read(Role role) {
        assertThat(Rights.of(role)).isNotNull();
    }

    @Test
    void who_reads_everything_of_the_past_is_kept_from_nothing_of_today() {
        for (Role role : Role.values()) {
            if (Rights.of(role).histories() == Rights.Histories.EVERYTHING) {
                assertThat(Rights.of(role).areWhole()).as("%s", role).isTrue();
            }
        }
    }

    @Test
    void every_read_model_has_a_rule() throws IOException {
        for (String table : tables()) {
            assertThat(new OpenRows(Rights.of(Role.SCR)).of("read_model." + table))
                    .as(table)
                    .isNotEqualTo(OpenRows.ALL);
        }
        assertThat(tables()).contains("inspection", "action", "risk", "person");
        assertThatThrownBy(() -> new OpenRows(Rights.of(Role.SCR)).of("read_model.nothing"))
                .hasMessageContaining("Nobody said who may read nothing");
    }

    /** Those that keep their past. */
    private static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath*:/db/read-model/*.sql")) {
            String sql = migration.getContentAsString(StandardCharsets.UTF_8);
            Pattern.compile("create table (\\w+)_line \\(|call read_model.new_read_model\\('(\\w+)'")
                    .matcher(sql)
                    .results()
                    .forEach(found -> tables.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        return tables;
    }
}
