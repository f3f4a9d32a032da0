package org.plumbline.platform.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.kernel.people.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One key per person, in a schema of its own that is never part of a back-up of the history: who is erased stays erased when
 * an older history is restored.
 */
public final class SubjectKeys {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BITS = 128;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    public SubjectKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under which the key of a file is kept. */
    public static String ofFile(String sha256) {
        return "file:" + sha256;
    }

    /** Seals a text under the person's key, which is made in the current transaction if there is none. */
    public Sealed seal(String personId, String text) {
        return new Sealed(Base64.getEncoder().encodeToString(seal(personId, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The same of bytes, such as a file, which has a key of its own as a person has. */
    public byte[] seal(String personId, byte[] plain) {
        jdbc.sql("insert into subject_keys.subject_key (person_id, key) values (:id, :key) on conflict do nothing")
                .param("id", personId)
                .param("key", bytes(KEY_BYTES))
                .update();
        byte[] nonce = bytes(NONCE_BYTES);
        byte[] encrypted = run(
                Cipher.ENCRYPT_MODE,
                Objects.requireNonNull(of(List.of(personId)).keys.get(personId), personId),
                personId,
                nonce,
                plain);
        byte[] all = new byte[nonce.length + encrypted.length];
        System.arraycopy(nonce, 0, all, 0, nonce.length);
        System.arraycopy(encrypted, 0, all, nonce.length, encrypted.length);
        return all;
    }

    /** What was sealed, or empty when the key was erased. */
    public Optional<byte[]> open(String personId, byte[] sealed) {
        return of(List.of(personId)).open(personId, sealed);
    }

    /** What was sealed, or empty when the key was erased. */
    public Optional<String> open(String personId, Sealed sealed) {
        return of(List.of(personId)).open(personId, sealed);
    }

    /**
     * What opens a large sealed thing part by part; empty when the key was erased.
     *
     * @param start the first {@link SealedParts#BEFORE} bytes of what is sealed
     */
    public Optional<SealedParts> parts(String personId, byte[] start) {
        return Optional.ofNullable(of(List.of(personId)).keys.get(personId)).map(key -> new SealedParts(key, start));
    }

    /** The keys there are of these people, fetched at once. */
    public Ring of(Collection<String> personIds) {
        Map<String, byte[]> keys = new HashMap<>();
        if (!personIds.isEmpty()) {
            jdbc.sql("select person_id, key from subject_keys.subject_key where person_id in (:ids)")
                    .param("ids", personIds)
                    .query(row -> {
                        keys.put(row.getString("person_id"), row.getBytes("key"));
                    });
        }
        return new Ring(keys);
    }

    /** Keys at hand. */
    public static final class Ring {

        private final Map<String, byte[]> keys;

        private Ring(Map<String, byte[]> keys) {
            this.keys = keys;
        }

        /** What was sealed, or empty when the key was erased. */
        public Optional<String> open(String personId, Sealed sealed) {
            return open(personId, Base64.getDecoder().decode(sealed.ciphertext()))
                    .map(text -> new String(text, StandardCharsets.UTF_8));
        }

        /** What was sealed, or empty when the key was erased. */
        public Optional<byte[]> open(String personId, byte[] sealed) {
            return Optional.ofNullable(keys.get(personId)).map(key -> {
                byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
                byte[] encrypted = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
                return run(Cipher.DECRYPT_MODE, key, personId, nonce, encrypted);
            });
        }
    }

    public void erase(String personId) {
        jdbc.sql("delete from subject_keys.subject_key where person_id = :id")
                .param("id", personId)
                .update();
    }

    private byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] run(int mode, byte[] key, String personId, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed for a person cannot be sealed or opened", e);
        }
    }
}
