package org.plumbline.app;

import java.util.Map;
import org.plumbline.command.CommandServiceApplication;
import org.plumbline.query.QueryServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts everything in one process: the embedded PostgreSQL first, then both services over it. */
@SpringBootApplication
public class Plumbline {

    public static void main(String[] args) {
        try {
            start(args);
        } catch (RuntimeException e) {
            if (StartFailure.sentence(e) == null) {
                throw e;
            }
            System.exit(1);
        }
    }

    static ConfigurableApplicationContext start(String... args) {
        return application().run(args);
    }

    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(
                        CommandServiceApplication.class, QueryServiceApplication.class, Plumbline.class)
                .properties(Map.of("spring.config.name", "plumbline"))
                .initializers(new BringsDatabase())
                .logStartupInfo(false);
    }
}
