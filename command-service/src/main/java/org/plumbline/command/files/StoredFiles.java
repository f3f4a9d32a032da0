package org.plumbline.command.files;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.plumbline.kernel.evidence.Sha256;
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

    StoredFiles(JdbcClient jdbc, TransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
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

    /** Stores what the product itself made, in the current transaction; under one hash there is one content. */
    public void store(String sha256, byte[] content) {
        jdbc.sql("""
                        insert into event_store.stored_file (sha256, content) values (:sha256, :content)
                        on conflict do nothing""").param("sha256", sha256).param("content", content).update();
    }

    /** Counts the SHA-256 of what is stored under this one now; empty when nothing is. */
    public Optional<String> sha256OfStored(String sha256) {
        return jdbc.sql("select content from event_store.stored_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> Sha256.of(row.getBytes("content")))
                .optional();
    }

    /** Stores what is staged under this hash, in the current transaction; nothing for what is only referred to. */
    public void storeHeld(String sha256) {
        jdbc.sql("""
                        insert into event_store.stored_file (sha256, content)
                        select sha256, content from event_store.staged_file where sha256 = :sha256 limit 1
                        on conflict do nothing""").param("sha256", sha256).update();
    }
}
