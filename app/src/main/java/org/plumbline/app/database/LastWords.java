package org.plumbline.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.platform.database.Trouble;

/** The last lines a server printed: they say why it ended. */
final class LastWords {

    private static final int KEPT = 40;
    private static final Pattern REASON = Pattern.compile("(?:PANIC|FATAL|ERROR|error):\\s+(.*)");

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread reading;

    LastWords(Process process) {
        this.reading = Thread.ofPlatform().daemon().name("postgres-output").start(() -> read(process.inputReader()));
    }

    private void read(BufferedReader output) {
        try (output) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                keep(line);
            }
        } catch (IOException closed) {
            // Nothing more is said.
        }
    }

    private synchronized void keep(String line) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    /** Once it has ended, everything it said. */
    void await() {
        try {
            reading.join(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized boolean tellOfFullDisk() {
        return lines.stream().anyMatch(Trouble::isDiskFull);
    }

    synchronized String reason() {
        return reason(List.copyOf(lines));
    }

    static String of(String output) {
        return reason(output.lines().toList());
    }

    private static String reason(List<String> lines) {
        return lines.reversed().stream()
                .map(REASON::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
    }
}
