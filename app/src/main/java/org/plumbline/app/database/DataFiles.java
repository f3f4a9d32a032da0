package org.plumbline.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.platform.PlainRefusal;
import org.plumbline.platform.database.Trouble;

/** What PostgreSQL keeps on disk, made ready before it starts: nobody gets in without a password. */
final class DataFiles {

    private static final String MAJOR_VERSION = "18";
    private static final String WHO_MAY_CONNECT = """
            # Written by Plumbline at each start.
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private DataFiles() {}

    /** Also of a directory that an earlier version made, which trusted everybody on the machine. */
    static Credentials prepare(PostgresBinaries binaries, DataDirectory directory) throws IOException {
        Path postgres = directory.postgres();
        Path file = directory.credentials();
        if (!Files.exists(postgres.resolve("PG_VERSION"))) {
            make(binaries, directory);
        }
        checkVersion(postgres);
        if (!Files.exists(file)) {
            Credentials credentials = Credentials.made();
            setSuperuserPassword(binaries, postgres, credentials);
            credentials.write(file);
        }
        Path hba = postgres.resolve("pg_hba.conf");
        if (!Files.exists(hba) || !Files.readString(hba).equals(WHO_MAY_CONNECT)) {
            OwnerOnly.write(hba, WHO_MAY_CONNECT);
        }
        return Credentials.read(file);
    }

    private static void checkVersion(Path postgres) throws IOException {
        String version = Files.readString(postgres.resolve("PG_VERSION")).trim();
        if (!version.equals(MAJOR_VERSION)) {
            throw new PlainRefusal("the data directory was written by PostgreSQL " + version
                    + ", and this Plumbline brings " + MAJOR_VERSION + "; start the version it was written by.");
        }
    }

    /** Beside its place first, so that a start that was cut off leaves nothing half made there. */
    private static void make(PostgresBinaries binaries, DataDirectory directory) throws IOException {
        Path postgres = directory.postgres();
        Path making = postgres.resolveSibling("postgres.new");
        Path password = postgres.resolveSibling("password.new");
        OwnerOnly.delete(making);
        if (Files.exists(postgres)) {
            Files.delete(postgres);
        }
        Credentials credentials = Credentials.made();
        try {
            OwnerOnly.write(password, credentials.of(Credentials.SUPERUSER));
            run(
                    binaries.command(
                            "initdb",
                            "--auth=scram-sha-256",
                            "--username=" + Credentials.SUPERUSER,
                            "--pwfile=" + password,
                            "--encoding=UTF-8",
                            "--lc-messages=C",
                            "--pgdata=" + making),
                    "");
            credentials.write(directory.credentials());
            Files.move(making, postgres);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** By PostgreSQL's single-user mode, which listens to nobody; the password goes in by a pipe. */
    private static void setSuperuserPassword(PostgresBinaries binaries, Path postgres, Credentials credentials)
            throws IOException {
        run(
                binaries.command("postgres", "--single", "-D", postgres.toString(), "-c", "fsync=on", "postgres"),
                "alter role " + Credentials.SUPERUSER + " password '" + credentials.of(Credentials.SUPERUSER) + "'\n");
    }

    private static void run(List<String> command, String input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_MESSAGES", "C");
        Process process = builder.start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        } catch (IOException ended) {
            // What it printed says why.
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0 || output.contains("ERROR:")) {
                throw new IOException(Trouble.isDiskFull(output) ? Trouble.NO_SPACE : LastWords.of(output));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
