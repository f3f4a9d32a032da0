package org.plumbline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** S2: from acknowledged to visible in another process's read model, at 100 commands a second. */
final class S2Visibility {

    private static final int ACTIONS = 1_000;
    private static final int COMMANDS = 2_000;
    private static final long INTERVAL_NANOS = 10_000_000L;

    private S2Visibility() {}

    static List<Result> run(Postgres postgres, Path logs, int seconds) throws Exception {
        try (Service command = Service.start(
                        "org.plumbline.command.CommandServiceApplication", postgres, logs.resolve("s2-command.log"));
                Service query = Service.start(
                        "org.plumbline.query.QueryServiceApplication", postgres, logs.resolve("s2-query.log"))) {
            if (postgres.number("select count(*) from event_store.domain_event where name <> 'person.recorded'") == 0) {
                PlanLoad.write(postgres, ACTIONS, 4L * ACTIONS + 1);
            }
            while (postgres.number("select count(*) from read_model.action") < ACTIONS) {
                Thread.sleep(100);
            }
            measure(postgres, command.port(), COMMANDS / 4);
            List<Double> millis = measure(postgres, command.port(), COMMANDS);
            double reference = new Pgbench(postgres).insert(1, seconds).millis();
            return List.of(
                    new Result("S2 p50", "ms", at(millis, 0.50), "ms", reference, 40, 10, false),
                    new Result("S2 p99", "ms", at(millis, 0.99), "ms", reference, 150, 40, false));
        }
    }

    private static List<Double> measure(Postgres postgres, int port, int commands) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (Client client = new Client(port);
                Connection connection = postgres.connect("plumbline_app");
                PreparedStatement seen =
                        connection.prepareStatement("select version from read_model.action where id = ?")) {
            long next = System.nanoTime();
            for (int i = 0; i < commands; i++) {
                while (System.nanoTime() < next) {
                    Thread.onSpinWait();
                }
                next = Math.max(next + INTERVAL_NANOS, System.nanoTime());
                String action = "a-" + (1 + ThreadLocalRandom.current().nextInt(ACTIONS));
                String answer = client.reportProgress(action);
                long acknowledged = System.nanoTime();
                long version = Long.parseLong(answer.replaceAll(".*\"version\":(\\d+).*", "$1"));
                waitFor(seen, action, version);
                millis.add((System.nanoTime() - acknowledged) / 1e6);
            }
        }
        Collections.sort(millis);
        return millis;
    }

    private static void waitFor(PreparedStatement seen, String action, long version) throws Exception {
        seen.setString(1, action);
        while (true) {
            try (ResultSet row = seen.executeQuery()) {
                if (row.next() && row.getLong(1) >= version) {
                    return;
                }
            }
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
