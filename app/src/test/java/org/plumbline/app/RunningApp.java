package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product, started once for all tests of a JVM, empty, on ports of its own; it stops with the JVM. */
public final class RunningApp {

    private static final ConfigurableApplicationContext APP = start();

    private RunningApp() {}

    public static int port() {
        return APP.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static int managementPort() {
        return APP.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    public static ConfigurableApplicationContext context() {
        return APP;
    }

    private static ConfigurableApplicationContext start() {
        try {
            return Plumbline.start(
                    "--plumbline.data=" + Files.createTempDirectory("plumbline-test"),
                    "--server.port=0",
                    "--management.server.port=0",
                    "--plumbline.demo=false",
                    // A few people ask everything of everything here.
                    "--plumbline.refusals.a-minute=1000000");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
