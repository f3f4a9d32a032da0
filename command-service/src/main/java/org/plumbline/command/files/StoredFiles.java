package org.plumbline.command.files;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.platform.people.SubjectKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Content of uploaded files, by SHA-256. An upload is staged while its command is decided, perhaps in another process, and
 * stored in the transaction that appends the event naming it; a refused one leaves nothing behind.
 */
@Component
public final class StoredFiles {

    private final JdbcClient jdbc;
    private final TransactionManager transactions;
    private final SubjectKeys keys;

    StoredFiles(JdbcClient jdbc, TransactionManager transactions, SubjectKeys keys) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keys = keys;
    }

    public <T> T holding(String sha256, byte[] content, Supplier<T> command) {
        String uploadId = UuidCreator.getTimeOrderedEpoch().toString();
        transactions.executeInTransaction(() -> stage(uploadId, sha256, content));
        try {
            return command.get();
        } finally {
            transactions.executeInTransaction(
                    () -> jdbc.sql("delete from event_store.staged_file where upload_id = :id")
                            .param("id", uploadId)
                            .update());
        }
    }

    /** Files that an upload which died left behind go too. */
    private void stage(String uploadId, String sha256, byte[] content) {
        jdbc.sql("delete from event_store.staged_file where staged_at < now() - interval '1 day'")
                .update();
        jdbc.sql("insert into event_store.staged_file (upload_id, sha256, content) values (:id, :sha256, :content)")
                .param("id", uploadId)
                .param("sha256", sha256)
                .param("content", content)
                .update();
    }

    /** The content that waits under this hash for its command to be decided. */
    public Optional<byte[]> held(String sha256) {
        return jdbc.sql("select content from event_store.staged_file where sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query(byte[].class)
                .optional();
    }

    /** How many bytes wait under this hash. */
    public long sizeOfHeld(String sha256) {
        return jdbc.sql("select octet_length(content) from event_store.staged_file where sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Stores what the product itself made, in the current transaction; under one hash there is one content. */
    public void store(String sha256, byte[] content) {
        jdbc.sql("""
                        insert into event_store.stored_file (sha256, content) values (:sha256, :content)
                        on conflict do nothing""").param("sha256", sha256).param("content", content).update();
    }

    /** Counts the SHA-256 of what is stored under this one now; empty when nothing is, or its key is gone. */
    public Optional<String> sha256OfStored(String sha256) {
        return jdbc.sql("select content, sealed from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBoolean("sealed")
                        ? keys.open(SubjectKeys.ofFile(sha256), row.getBytes("content"))
                        : Optional.of(row.getBytes("content")))
                .optional()
                .flatMap(content -> content)
                .map(Sha256::of);
    }

    /**
     * Stores what is staged under this hash, in the current transaction, sealed under a key of its own; nothing for what is
     * only referred to.
     */
    public void storeHeld(String sha256) {
        held(sha256)
                .filter(content -> !isIn("stored_file", sha256))
                .ifPresent(content -> jdbc.sql("""
                        insert into event_store.stored_file (sha256, content, sealed)
                        values (:sha256, :content, true)
                        on conflict do nothing""")
                        .param("sha256", sha256)
                        .param("content", keys.seal(SubjectKeys.ofFile(sha256), content))
                        .update());
    }

    /** Deletes the file, and the key it was sealed under, so that a back-up of the files has nothing of it either. */
    public void destroy(String sha256) {
        keys.erase(SubjectKeys.ofFile(sha256));
        jdbc.sql("delete from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
        jdbc.sql("insert into event_store.destroyed_file (sha256) values (:sha256) on conflict do nothing")
                .param("sha256", sha256)
                .update();
    }

    public boolean isDestroyed(String sha256) {
        return isIn("destroyed_file", sha256);
    }

    private boolean isIn(String table, String sha256) {
        return jdbc.sql("select exists (select from event_store." + table + " where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }
}
