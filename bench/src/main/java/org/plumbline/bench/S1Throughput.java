package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** S1: durable progress reports over HTTP; against one-row inserts by pgbench with as many clients. */
final class S1Throughput {

    private static final int CLIENTS = 32;
    private static final int WARM_UP_SECONDS = 15;
    private static final int WARM_UPS = 8;
    private static final int ACTIONS = 1_000;

    private S1Throughput() {}

    static List<Result> run(Postgres postgres, Path logs, int seconds) throws Exception {
        try (Service command = Service.start(
                "org.plumbline.command.CommandServiceApplication", postgres, logs.resolve("s1-command.log"))) {
            PlanLoad.write(postgres, ACTIONS, 4L * ACTIONS + 1);
            warmUp(command.port());
            double perSecond = measure(command.port(), seconds);
            double reference = new Pgbench(postgres).insert(CLIENTS, seconds).perSecond();
            return List.of(new Result("S1", "commands/s", perSecond, "inserts/s", reference, 0.10, 0.40, true));
        }
    }

    /** Until the compiler has little left to do: as long as a stretch is much better than the one before. */
    private static void warmUp(int port) throws InterruptedException {
        double before = 0;
        double now = measure(port, WARM_UP_SECONDS);
        for (int i = 1; i < WARM_UPS && now > before * 1.05; i++) {
            before = now;
            now = measure(port, WARM_UP_SECONDS);
        }
    }

    private static double measure(int port, int seconds) throws InterruptedException {
        LongAdder done = new LongAdder();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> send(port, end, done)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.sum() / (double) seconds;
    }

    private static void send(int port, long end, LongAdder done) {
        try (Client client = new Client(port)) {
            while (System.nanoTime() < end) {
                client.reportProgress("a-" + (1 + ThreadLocalRandom.current().nextInt(ACTIONS)));
                done.increment();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
