package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where published reports lie for tests; they are not part of the repository. */
public final class ReportsFolder {

    public static final String ABSENT = "no folder of published reports: set the system property plumbline.reports";

    private ReportsFolder() {}

    static Optional<Path> find() {
        return Stream.of(System.getProperty("plumbline.reports", ""), "../../shared/reports", "../shared/reports")
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    public static List<Path> files(String folder, String ending) {
        Optional<Path> reports = find().map(path -> path.resolve(folder)).filter(Files::isDirectory);
        if (reports.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports.get())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
