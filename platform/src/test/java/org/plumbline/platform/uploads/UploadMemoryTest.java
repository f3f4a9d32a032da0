package org.plumbline.platform.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.Uploads;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class UploadMemoryTest {

    private static final MultipartFile FILE = new MockMultipartFile("file", new byte[400 * 1024]);

    @Test
    void no_more_files_are_taken_into_memory_than_there_is_room_for() throws IOException {
        UploadMemory memory = new UploadMemory(2 * 1024 * 1024);
        String told = memory.with(FILE, _ -> {
            assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> memory.with(FILE, content -> content));
            return "told";
        });
        assertThat(told).isEqualTo("told");
        assertThat(memory.<Integer>with(FILE, content -> content.length)).isEqualTo(400 * 1024);
    }

    @Test
    void of_a_file_that_is_too_large_just_so_much_is_taken_that_this_shows() throws IOException {
        MultipartFile large = new MockMultipartFile("file", new byte[Uploads.LARGEST + 9]);
        assertThat(new UploadMemory(1024).<Integer>with(large, content -> content.length))
                .isEqualTo(Uploads.LARGEST + 1);
    }
}
