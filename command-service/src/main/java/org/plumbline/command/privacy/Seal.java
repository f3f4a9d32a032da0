package org.plumbline.command.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.privacy.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names a text without telling it: the same text in the same place has the same name, and who does not hold the key cannot
 * try likely texts, such as every NHS number, until one fits.
 */
@Component
class Seal {

    private static final String HMAC = "HmacSHA256";

    private final JdbcClient jdbc;

    Seal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String screeningId(Command command, Map<String, Set<PersonalData>> found, Map<String, String> texts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            add(mac, command.getClass().getSimpleName());
            add(mac, CommandCatalogue.of(command.getClass()).isAboutSomethingThatExists() ? command.target() : "");
            found.keySet().stream().sorted().forEach(field -> {
                add(mac, field);
                add(mac, texts.getOrDefault(field, ""));
            });
            ByteBuffer code = ByteBuffer.wrap(mac.doFinal());
            return new UUID(code.getLong(), code.getLong()).toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    /** Each part with its length, so that no two lists of parts read the same. */
    private static void add(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }

    private byte[] key() {
        return jdbc.sql("select key from event_store.screening_key")
                .query(byte[].class)
                .single();
    }
}
