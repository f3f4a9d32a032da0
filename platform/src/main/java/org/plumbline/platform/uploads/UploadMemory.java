package org.plumbline.platform.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.command.Uploads;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files from the disk, where they wait, into memory, and no more of them at once than there is room for. Who finds none
 * waits a moment, and is then told to try again.
 */
public final class UploadMemory {

    private static final long LONGEST_WAIT_MILLIS = 300;
    /** A file is held as it was sent, as it is stored and as it is sealed. */
    private static final int COPIES = 3;

    private static final int KILOBYTE = 1024;

    private final int room;
    private final Semaphore free;

    /** @param bytes that files may take up in all */
    public UploadMemory(long bytes) {
        room = (int) Math.min(bytes / KILOBYTE, Integer.MAX_VALUE);
        free = new Semaphore(room, true);
    }

    /** What is done with a file while there is room for it. */
    @FunctionalInterface
    public interface Use<T> {
        T of(byte[] content) throws IOException;
    }

    /**
     * Does something with the content of a file; of one that is larger than is taken it is given just so much that this shows.
     *
     * @throws Unavailable when there is no room
     */
    public <T> T with(MultipartFile file, Use<T> use) throws IOException {
        long size = Math.min(file.getSize(), Uploads.LARGEST + 1L);
        int needed = (int) Math.min(room, COPIES * size / KILOBYTE + 1);
        take(needed);
        try (InputStream content = file.getInputStream()) {
            return use.of(content.readNBytes((int) size));
        } finally {
            free.release(needed);
        }
    }

    private void take(int kilobytes) {
        try {
            if (!free.tryAcquire(kilobytes, LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw Unavailable.busyReading();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unavailable.busyReading();
        }
    }
}
