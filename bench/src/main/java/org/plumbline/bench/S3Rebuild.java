package org.plumbline.bench;

import java.nio.file.Path;
import java.util.List;

/** S3: rebuilds every read model from a long history; against copying the event table. */
final class S3Rebuild {

    private static final int RECOMMENDATIONS = 10_000;

    private S3Rebuild() {}

    static List<Result> run(Postgres postgres, Path logs, long events) throws Exception {
        try (Service command = Service.start(
                "org.plumbline.command.CommandServiceApplication", postgres, logs.resolve("s3-command.log"))) {
            PlanLoad.write(postgres, RECOMMENDATIONS, events);
        }
        double copied = copy(postgres);
        long begun;
        long head = postgres.number("select last_position from event_store.sequencer");
        double seconds;
        try (Service query =
                Service.start("org.plumbline.query.QueryServiceApplication", postgres, logs.resolve("s3-query.log"))) {
            begun = System.nanoTime();
            long from = postgres.number("select min(position) from read_model.projection");
            for (long at = from; at < head; at = postgres.number("select min(position) from read_model.projection")) {
                Thread.sleep(500);
                System.err.printf("S3 %,d of %,d after %.0f s%n", at, head, (System.nanoTime() - begun) / 1e9);
            }
            seconds = (System.nanoTime() - begun) / 1e9;
            head -= from;
        }
        return List.of(new Result("S3", "events/s", head / seconds, "rows/s", copied, 0.25, 1.0, true));
    }

    private static double copy(Postgres postgres) throws Exception {
        postgres.execute("create schema if not exists bench");
        postgres.execute("drop table if exists bench.copied");
        postgres.execute("create table bench.copied (like event_store.domain_event including all)");
        long begun = System.nanoTime();
        postgres.execute("insert into bench.copied" + " select * from event_store.domain_event order by global_index");
        double seconds = (System.nanoTime() - begun) / 1e9;
        double rows = postgres.number("select count(*) from bench.copied") / seconds;
        postgres.execute("drop table bench.copied");
        return rows;
    }
}
