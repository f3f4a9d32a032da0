package org.plumbline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of the two services as a process of its own. */
final class Service implements AutoCloseable {

    private final Process process;
    private final int port;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Service start(String application, Postgres postgres, Path log) throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                application,
                "--spring.config.name=" + (application.contains("command") ? "command-service" : "query-service"),
                "--server.port=" + port,
                "--management.server.port=" + management,
                "--spring.datasource.url=" + postgres.url(),
                "--spring.datasource.username=plumbline_app",
                "--plumbline.command-service=http://localhost:1"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", postgres.password("plumbline_app"));
        builder.environment().put("PLUMBLINE_DATABASE_OWNER_PASSWORD", postgres.password("plumbline_owner"));
        Process process = builder.start();
        Service service = new Service(process, port);
        service.waitUntilHealthy(management, log);
        return service;
    }

    int port() {
        return port;
    }

    private void waitUntilHealthy(int management, Path log) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest health = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + management + "/actuator/health"))
                    .build();
            for (int i = 0; i < 600 && process.isAlive(); i++) {
                try {
                    if (http.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(100);
                }
            }
        }
        throw new IllegalStateException("The service did not start; see " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
