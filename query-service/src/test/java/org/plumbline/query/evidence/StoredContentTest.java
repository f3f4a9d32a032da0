package org.plumbline.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.evidence.Sha256;

class StoredContentTest {

    private final byte[] file = new byte[2 * StoredContent.PART + 77];
    private final byte[] stored;

    StoredContentTest() {
        new Random(7).nextBytes(file);
        stored = file.clone();
    }

    @Test
    void any_part_of_what_was_submitted_is_read_as_it_was() {
        StoredContent content = verified().orElseThrow();
        assertThat(content.size()).isEqualTo(file.length);
        assertThat(read(content, 0, file.length)).isEqualTo(file);
        int from = StoredContent.PART - 3;
        assertThat(read(content, from, from + 9)).isEqualTo(Arrays.copyOfRange(file, from, from + 9));
        assertThat(StoredContent.verified(Sha256.of(""), 0, at -> Optional.empty()))
                .isPresent();
    }

    @Test
    void one_that_is_another_or_has_a_part_missing_is_none() {
        stored[file.length - 1] ^= 1;
        assertThat(verified()).isEmpty();
        stored[file.length - 1] ^= 1;
        assertThat(StoredContent.verified(
                        Sha256.of(file), file.length, at -> at == 0 ? Optional.of(part(at)) : Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_part_that_changed_since_is_not_given() {
        StoredContent content = verified().orElseThrow();
        stored[StoredContent.PART + 5] ^= 1;
        assertThat(content.read(0, file.length)).isPresent();
        assertThat(content.read(StoredContent.PART, file.length)).isEmpty();
    }

    private static byte[] read(StoredContent content, long from, long to) {
        var all = new ByteArrayOutputStream();
        while (from < to) {
            byte[] part = content.read(from, to).orElseThrow();
            all.writeBytes(part);
            from += part.length;
        }
        return all.toByteArray();
    }

    private Optional<StoredContent> verified() {
        return StoredContent.verified(Sha256.of(file), file.length, at -> Optional.of(part(at)));
    }

    private byte[] part(long at) {
        int from = (int) at;
        return Arrays.copyOfRange(stored, from, Math.min(stored.length, from + StoredContent.PART));
    }
}
