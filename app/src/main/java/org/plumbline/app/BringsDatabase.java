package org.plumbline.app;

import java.nio.file.Path;
import org.plumbline.app.database.DataDirectory;
import org.plumbline.app.database.EmbeddedDatabase;
import org.plumbline.platform.PlainRefusal;
import org.plumbline.platform.PromptEnd;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts the embedded PostgreSQL before any bean exists, and stops it after the last one is gone. */
final class BringsDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws PlainRefusal when something stands in the way that whoever starts Plumbline can remove */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        DataDirectory directory = DataDirectory.open(
                Path.of(environment.getProperty("plumbline.data", "data")).toAbsolutePath());
        FreePort.check(environment, "server.port");
        FreePort.check(environment, "management.server.port");
        EmbeddedDatabase database = EmbeddedDatabase.start(directory, () -> System.exit(1));
        PromptEnd.afterSignal(database::kill);
        SpringApplication.getShutdownHandlers().add(() -> {
            database.stop();
            directory.close();
        });
        context.getBeanFactory().registerSingleton("embeddedDatabase", database);
        environment.getPropertySources().addFirst(database.properties());
    }
}
