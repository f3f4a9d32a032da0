package org.plumbline.query.access;

import org.flywaydb.core.Flyway;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.database.Migration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AccessLogConfiguration {

    @Bean(initMethod = "migrate")
    Flyway accessLogMigration(DataSourceProperties dataSource, Database database) {
        return Migration.of("access_log", "db/access-log", dataSource, database);
    }
}
