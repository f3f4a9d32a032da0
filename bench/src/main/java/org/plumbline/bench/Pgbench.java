package org.plumbline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference: PostgreSQL's own benchmark inserting one row of the event table's shape for each transaction. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    /** @param millis average of one insert; with one client its p50 and average are close */
    record Figures(double perSecond, double millis) {}

    private final Postgres postgres;

    Pgbench(Postgres postgres) throws SQLException {
        this.postgres = postgres;
        postgres.execute("create schema if not exists bench");
        postgres.execute("drop table if exists bench.event");
        postgres.execute("create table bench.event (like event_store.domain_event including all)");
        postgres.execute("alter table bench.event alter global_index drop default");
        postgres.execute("alter table bench.event alter global_index add generated always as identity");
    }

    Figures insert(int clients, int seconds) throws IOException, InterruptedException {
        Path script = Files.createTempFile("insert", ".sql");
        Files.writeString(script, """
                insert into bench.event (event_id, type, aggregate_id, sequence_number, name, revision, payload, metadata, recorded_at)
                values (gen_random_uuid()::text, 'Action', gen_random_uuid()::text, 0, 'action.progress-reported', '1',
                        repeat('x', 260), repeat('m', 220), '2024-11-26T10:00:00.000Z');
                """);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "pgbench",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(postgres.port()),
                        "-U",
                        "postgres",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(clients),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        script.toString(),
                        Postgres.NAME))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", postgres.password("postgres"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return new Figures(find(TPS, output), find(LATENCY, output));
    }

    private static double find(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
