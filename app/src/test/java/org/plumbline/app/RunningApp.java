package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole product, started once for all tests of a JVM, empty, on ports of its own; it stops with the JVM. */
public final class RunningApp {

    private static final long ENOUGH = 4L << 30;
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

    /** The tests wait for the disk as the product does; one in memory answers at once. */
    private static Path disk() {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) && memory.toFile().getUsableSpace() > ENOUGH
                ? memory
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Files.createTempDirectory(disk(), "plumbline-test");
            // What was asked for first is done last.
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(data.toFile()));
            return Plumbline.start(
                    "--plumbline.data=" + data,
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
