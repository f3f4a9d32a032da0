package org.plumbline.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.PlainRefusal;

/** The directory one running Plumbline holds for itself. The lock goes with the process, however that ends. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws PlainRefusal when it cannot be written or another Plumbline holds it */
    public static DataDirectory open(Path path) {
        FileChannel channel = lockFile(path);
        if (lock(channel) == null) {
            throw new PlainRefusal("another Plumbline is running on the data directory " + path
                    + "; stop it, or name another with --plumbline.data=<directory>.");
        }
        return new DataDirectory(path, channel);
    }

    private static FileChannel lockFile(Path path) {
        try {
            Files.createDirectories(path);
            return FileChannel.open(
                    path.resolve("plumbline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new PlainRefusal("the data directory " + path
                    + " cannot be written; name another with --plumbline.data=<directory>.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new PlainRefusal("the data directory cannot be locked: " + e.getMessage());
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path credentials() {
        return path.resolve("credentials");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
