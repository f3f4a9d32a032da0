package org.plumbline.command.people;

import org.flywaydb.core.Flyway;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.plumbline.platform.people.SubjectKeys;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class PeopleConfiguration {

    @Bean(initMethod = "migrate")
    Flyway subjectKeysMigration(DataSourceProperties dataSource, Database database) {
        return Migration.of("subject_keys", "db/subject-keys", dataSource, database);
    }

    @Bean
    SubjectKeys subjectKeys(JdbcClient jdbc) {
        return new SubjectKeys(jdbc);
    }
}
