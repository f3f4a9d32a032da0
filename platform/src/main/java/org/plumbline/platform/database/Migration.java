package org.plumbline.platform.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** Migrates one schema as its owner. A schema of a newer version is refused rather than ignored. */
public final class Migration {

    private Migration() {}

    public static Flyway of(String schema, String folder, DataSourceProperties dataSource, Database database) {
        return Flyway.configure()
                .dataSource(dataSource.determineUrl(), database.owner(), database.ownerPassword())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + folder)
                .placeholders(Map.of("app_role", database.appRole()))
                .ignoreMigrationPatterns("")
                .load();
    }
}
