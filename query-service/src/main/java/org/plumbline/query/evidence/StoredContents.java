package org.plumbline.query.evidence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.plumbline.platform.people.SealedParts;
import org.plumbline.platform.people.SubjectKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the stored file of evidence, and raises the alarm when it is not the one that was submitted. */
@Component
final class StoredContents {

    private static final Logger LOG = LoggerFactory.getLogger(StoredContents.class);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    /** @param start in hex */
    private record Stored(long length, boolean sealed, String start) {}

    private final JdbcClient jdbc;
    private final SubjectKeys keys;
    private final Semaphore reading = new Semaphore(AT_ONCE, true);
    private final Counter mismatches;

    StoredContents(JdbcClient jdbc, MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.keys = new SubjectKeys(jdbc);
        this.mismatches = Counter.builder("plumbline.evidence.hash.mismatches")
                .description("Stored files of evidence that were asked for and were not what had been submitted")
                .register(metrics);
    }

    /** @throws FileNotServed when it was destroyed, is not what was submitted, or too many are read at once */
    StoredContent of(String evidenceId, String sha256) {
        if (isDestroyed(sha256)) {
            throw FileNotServed.destroyed();
        }
        acquire();
        try {
            return find(sha256)
                    .flatMap(stored -> verified(sha256, stored))
                    .orElseThrow(() -> missing(evidenceId, sha256));
        } finally {
            reading.release();
        }
    }

    /** One destroyed while it was read is no alarm. */
    private FileNotServed missing(String evidenceId, String sha256) {
        if (isDestroyed(sha256)) {
            return FileNotServed.destroyed();
        }
        mismatches.increment();
        LOG.error("The stored file of evidence {} is not the one submitted with SHA-256 {}", evidenceId, sha256);
        return FileNotServed.altered();
    }

    private void acquire() {
        try {
            if (!reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw FileNotServed.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileNotServed.busy();
        }
    }

    private boolean isDestroyed(String sha256) {
        return jdbc.sql("select exists (select from event_store.destroyed_file where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private Optional<Stored> find(String sha256) {
        return jdbc.sql(
                        "select octet_length(content) as length, sealed, encode(substring(content from 1 for :before), 'hex') as start"
                                + " from event_store.stored_file where sha256 = :sha256")
                .param("before", SealedParts.BEFORE)
                .param("sha256", sha256)
                .query((row, number) ->
                        new Stored(row.getLong("length"), row.getBoolean("sealed"), row.getString("start")))
                .optional();
    }

    /** Files from before files were sealed are not. */
    private Optional<StoredContent> verified(String sha256, Stored stored) {
        if (!stored.sealed()) {
            return StoredContent.verified(sha256, stored.length(), parts(sha256, 0, stored.length()));
        }
        long size = stored.length() - SealedParts.ADDED;
        LongFunction<Optional<byte[]>> sealed = parts(sha256, SealedParts.BEFORE, size);
        return size < 0
                ? Optional.empty()
                : keys.parts(SubjectKeys.ofFile(sha256), HexFormat.of().parseHex(stored.start()))
                        .flatMap(opener -> StoredContent.verified(
                                sha256, size, at -> sealed.apply(at).map(part -> opener.open(at, part))));
    }

    /**
     * @param before how many bytes are stored before the content
     * @param size of the content
     */
    private LongFunction<Optional<byte[]>> parts(String sha256, int before, long size) {
        return at -> jdbc.sql("select substring(content from :from for :length) from event_store.stored_file"
                        + " where sha256 = :sha256")
                .param("from", Math.toIntExact(at + before + 1))
                .param("length", Math.toIntExact(Math.min(StoredContent.PART, size - at)))
                .param("sha256", sha256)
                .query(byte[].class)
                .optional();
    }
}
