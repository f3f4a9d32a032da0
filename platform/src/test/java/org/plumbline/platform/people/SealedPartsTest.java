package org.plumbline.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealedPartsTest {

    @Test
    void any_part_of_what_aes_gcm_sealed_is_opened_without_the_rest() throws Exception {
        Random random = new Random(11);
        byte[] key = new byte[32];
        byte[] nonce = new byte[SealedParts.BEFORE];
        byte[] plain = new byte[10_007];
        random.nextBytes(key);
        random.nextBytes(nonce);
        random.nextBytes(plain);
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(SubjectKeys.TAG_BITS, nonce));
        gcm.updateAAD("file:whatever".getBytes(StandardCharsets.UTF_8));
        byte[] sealed = gcm.doFinal(plain);
        assertThat(nonce.length + sealed.length).isEqualTo(plain.length + SealedParts.ADDED);
        SealedParts parts = new SealedParts(key, nonce);
        for (int from : new int[] {0, 16, 4_096, 9_984}) {
            int to = Math.min(plain.length, from + 1_000);
            assertThat(parts.open(from, Arrays.copyOfRange(sealed, from, to)))
                    .isEqualTo(Arrays.copyOfRange(plain, from, to));
        }
    }
}
