package org.plumbline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** S1: durable progress reports over HTTP; against one-row inserts by pgbench with as many clients. */
final class S1Throughput {

    private static final int CLIENTS = 32;
    private static final int ACTIONS = 1_000;

    private S1Throughput() {}

    static List<Result> run(Postgres postgres, Path logs, int seconds) throws Exception {
        try (Service command = Service.start(
                "org.plumbline.command.CommandServiceApplication", postgres, logs.resolve("s1-command.log"))) {
            PlanLoad.write(postgres, ACTIONS, 4L * ACTIONS + 1);
            measure(command.port(), seconds);
            double perSecond = measure(command.port(), seconds);
            double reference = new Pgbench(postgres).insert(CLIENTS, seconds).perSecond();
            return List.of(new Result("S1", "commands/s", perSecond, "inserts/s", reference, 0.10, 0.40, true));
        }
    }

    private static double measure(int port, int seconds) throws InterruptedException {
        Client client = new Client(port);
        LongAdder done = new LongAdder();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> send(client, end, done)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.sum() / (double) seconds;
    }

    private static void send(Client client, long end, LongAdder done) {
        try {
            while (System.nanoTime() < end) {
                client.reportProgress("a-" + (1 + ThreadLocalRandom.current().nextInt(ACTIONS)));
                done.increment();
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
