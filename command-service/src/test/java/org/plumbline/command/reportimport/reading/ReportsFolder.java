package org.plumbline.command.reportimport.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plumbline.command.budget.Budget;
import org.plumbline.kernel.inspection.ReportProposal;

/** Where published reports lie for tests; they are not part of the repository. */
public final class ReportsFolder {

    public static final String ABSENT = "no folder of published reports: set the system property plumbline.reports";

    private record Reading(Optional<ReportProposal> read, Optional<UnreadableReport> refused) {}

    private static final Map<Path, Reading> READ = new ConcurrentHashMap<>();

    private ReportsFolder() {}

    /** What is read in a report of the folder; several tests look at it, and each report is read once. */
    public static ReportProposal read(Path file) throws UnreadableReport {
        Reading reading = READ.computeIfAbsent(file.toAbsolutePath().normalize(), ReportsFolder::reading);
        if (reading.refused().isPresent()) {
            throw reading.refused().get();
        }
        return reading.read().orElseThrow();
    }

    private static Reading reading(Path file) {
        try {
            return new Reading(
                    Optional.of(ReportReader.read(
                            Files.readAllBytes(file), String.valueOf(file.getFileName()), Budget.ofOneFile())),
                    Optional.empty());
        } catch (UnreadableReport refused) {
            return new Reading(Optional.empty(), Optional.of(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
