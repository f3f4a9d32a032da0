package org.plumbline.command.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names a text without telling it: the same text in the same place has the same name, and who does not hold the key cannot
 * try likely texts, such as every NHS number, until one fits.
 */
final class ScreeningName {

    private static final String HMAC = "HmacSHA256";

    private ScreeningName() {}

    static String of(Suspicion suspicion, byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            add(mac, suspicion.command().getClass().getSimpleName());
            add(mac, suspicion.target());
            suspicion.found().keySet().stream().sorted().forEach(field -> {
                add(mac, field);
                add(mac, suspicion.texts().getOrDefault(field, ""));
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
}
