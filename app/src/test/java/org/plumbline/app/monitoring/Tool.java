package org.plumbline.app.monitoring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A program found on the path. */
final class Tool {

    private Tool() {}

    /** Skips the test where it is not installed. */
    static String ofPrometheus(String name) {
        Optional<Path> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), name + " is not on the path; `apt-get install prometheus` enables this test");
        return found.orElseThrow().toString();
    }
}
