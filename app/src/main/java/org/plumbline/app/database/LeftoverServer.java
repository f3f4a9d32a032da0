package org.plumbline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plumbline.platform.PlainRefusal;

/** A PostgreSQL that outlived the Plumbline that started it: a killed process cannot stop its own server. */
final class LeftoverServer {

    private LeftoverServer() {}

    static void stop(Path postgres) {
        Path pidFile = postgres.resolve("postmaster.pid");
        Optional<ProcessHandle> server = pid(pidFile).flatMap(ProcessHandle::of).filter(LeftoverServer::isPostgres);
        if (server.isPresent()) {
            server.get().destroy();
            waitFor(server.get());
        }
    }

    private static Optional<Long> pid(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.getFirst().trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void waitFor(ProcessHandle server) {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new PlainRefusal(
                    "a PostgreSQL left over from a killed run does not stop (process " + server.pid() + ").");
        }
    }
}
