package org.plumbline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.platform.PlainRefusal;

/**
 * A PostgreSQL that outlived the Plumbline that started it, or processes of one that outlived their postmaster: as long as
 * one of them is left, no other server starts on its data.
 */
final class LeftoverServer {

    private static final int TO_END_SECONDS = 10;
    private static final int TO_DIE_SECONDS = 10;

    private LeftoverServer() {}

    static void stop(Path postgres) {
        pid(postgres.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(LeftoverServer::isPostgres)
                .filter(process -> worksIn(process, postgres).orElse(true))
                .ifPresent(LeftoverServer::end);
        orphans(postgres).forEach(LeftoverServer::kill);
    }

    private static List<ProcessHandle> orphans(Path postgres) {
        return ProcessHandle.allProcesses()
                .filter(LeftoverServer::isPostgres)
                .filter(process -> worksIn(process, postgres).orElse(false))
                .toList();
    }

    /** Each process of a server works in its data directory; empty where the system does not tell. */
    private static Optional<Boolean> worksIn(ProcessHandle process, Path postgres) {
        try {
            return Optional.of(Path.of("/proc", String.valueOf(process.pid()), "cwd")
                    .toRealPath()
                    .equals(postgres.toRealPath()));
        } catch (IOException unknown) {
            return Optional.empty();
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

    private static void end(ProcessHandle server) {
        server.destroy();
        if (!hasEnded(server, TO_END_SECONDS)) {
            kill(server);
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        if (!hasEnded(process, TO_DIE_SECONDS)) {
            throw new PlainRefusal(
                    "a PostgreSQL left over from a killed run does not stop (process " + process.pid() + ").");
        }
    }

    private static boolean hasEnded(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
