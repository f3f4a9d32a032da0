package org.plumbline.command.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Content of uploaded files, by SHA-256. An upload is held in memory while its command is decided, and stored in the
 * transaction that appends the event naming it; a refused one leaves nothing behind.
 */
@Component
public final class StoredFiles {

    private final JdbcClient jdbc;
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T holding(String sha256, byte[] content, Supplier<T> command) {
        held.put(sha256, content);
        try {
            return command.get();
        } finally {
            held.remove(sha256);
        }
    }

    /** Stores what is held under this hash, in the current transaction. */
    public void storeHeld(String sha256) {
        byte[] content = held.get(sha256);
        if (content != null) {
            jdbc.sql("""
                            insert into event_store.stored_file (sha256, content) values (:sha256, :content)
                            on conflict do nothing""").param("sha256", sha256).param("content", content).update();
        }
    }
}
