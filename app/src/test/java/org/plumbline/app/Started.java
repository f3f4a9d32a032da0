package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own. */
record Started(Process process, Path logFile) {

    static Started with(Path data, int port) throws IOException {
        return start(Plumbline.class, List.of(), data, port, false);
    }

    static Started withDemonstration(Path data, int port) throws IOException {
        return start(Plumbline.class, List.of(), data, port, true);
    }

    static Started start(Class<?> main, List<String> options, Path data, int port, boolean demonstration)
            throws IOException {
        Path log = Files.createTempFile("plumbline", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                // A process that is soon killed is not worth compiling well.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--plumbline.data=" + data,
                "--server.port=" + port,
                "--plumbline.demo=" + demonstration));
        if (options.stream().noneMatch(option -> option.startsWith("-Dmanagement.server.port="))) {
            command.add("--management.server.port=0");
        }
        command.addAll(1, options);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Started(process, log);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What it said until it ended by itself. */
    String output() throws InterruptedException {
        process.waitFor(60, TimeUnit.SECONDS);
        return log();
    }

    String log() {
        try {
            return Files.readString(logFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void waitFor(String words) {
        await().atMost(Duration.ofSeconds(90)).until(() -> log().contains(words) || !process.isAlive());
        assertThat(log()).contains(words);
    }
}
