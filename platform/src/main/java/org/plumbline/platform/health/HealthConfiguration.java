package org.plumbline.platform.health;

import org.plumbline.platform.database.DatabaseWatch;
import org.plumbline.platform.database.Durability;
import org.plumbline.platform.database.OwnServer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the process and its database are. */
@Configuration
public class HealthConfiguration {

    @Bean
    DatabaseWatch databaseWatch(DataSourceProperties database, ObjectProvider<OwnServer> server) {
        return new DatabaseWatch(database, server.getIfAvailable());
    }

    /** Before anything is recorded. */
    @Bean
    InitializingBean durabilityIsChecked(
            JdbcClient jdbc, @Value("${plumbline.database.may-lose-data:false}") boolean mayLoseData) {
        return () -> {
            if (!mayLoseData) {
                Durability.check(Durability.settings(jdbc));
            }
        };
    }

    @Bean
    ToldOnce toldOnce(DatabaseWatch watch) {
        return new ToldOnce(watch);
    }

    @Bean("database")
    DatabaseHealth databaseHealth(DatabaseWatch watch) {
        return new DatabaseHealth(watch);
    }

    @Bean("process")
    ProcessHealth processHealth(ObjectProvider<Vital> vitals, ObjectProvider<OwnServer> server) {
        return new ProcessHealth(vitals, server.getIfAvailable());
    }

    @Bean
    TroubleMetrics troubleMetrics(DatabaseWatch watch, ObjectProvider<OwnServer> server) {
        return new TroubleMetrics(watch, server.getIfAvailable());
    }
}
