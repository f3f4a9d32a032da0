package org.plumbline.app.monitoring;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files beside the code. */
final class Repository {

    private Repository() {}

    /** @param path from the root, wherever below it the tests are run */
    static Path file(String path) {
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null) {
            if (Files.exists(directory.resolve("docker-compose.yml"))) {
                return directory.resolve(path);
            }
            directory = directory.getParent();
        }
        throw new IllegalStateException("The tests run outside the repository.");
    }
}
