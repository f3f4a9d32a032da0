package org.plumbline.platform.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.database.DatabaseWatch;
import org.plumbline.platform.database.DatabaseWatch.Condition;
import org.plumbline.platform.database.OwnServer;

/** What is told also while nothing can be counted in the database. */
public final class TroubleMetrics implements MeterBinder {

    private final DatabaseWatch watch;
    private final @Nullable OwnServer server;

    TroubleMetrics(DatabaseWatch watch, @Nullable OwnServer server) {
        this.watch = watch;
        this.server = server;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("plumbline.database.answers", watch, w -> w.condition() == Condition.AWAY ? 0 : 1)
                .description("0 while the database does not answer")
                .register(registry);
        Gauge.builder("plumbline.disk.full", watch, w -> w.condition() == Condition.DISK_FULL ? 1 : 0)
                .description("1 while the database cannot write for want of space")
                .register(registry);
        free(registry, "temporary", new File(System.getProperty("java.io.tmpdir")));
        if (server != null) {
            free(registry, "data", server.directory().toFile());
        }
    }

    private static void free(MeterRegistry registry, String name, File directory) {
        Gauge.builder("plumbline.disk.free", directory, File::getUsableSpace)
                .strongReference(true)
                .baseUnit("bytes")
                .tag("directory", name)
                .description("Space left for files on request (temporary), and for the embedded database (data)")
                .register(registry);
    }
}
