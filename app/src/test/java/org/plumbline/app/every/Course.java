package org.plumbline.app.every;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;

/** A way past every command of the catalogue, most of them in a state in which they are taken. */
final class Course {

    private static final List<Step> STEPS = read(Path.of("src/test/resources/course.txt"));

    private Course() {}

    /** How a command is asked on the way. */
    @FunctionalInterface
    interface Asking {
        /** The answer, when somebody permitted was let. */
        Optional<JsonNode> ask(Step step, ExampleCommand example);
    }

    /**
     * Asks each command of the course in order, and after them each row of the catalogue that is not on it.
     *
     * @param urn an authority's number that no other test uses
     * @return the commands of the course that nobody was let
     */
    static List<String> walk(String urn, Asking asking) {
        Known known = new Known(urn, HeldBackText.screened(urn));
        List<String> missed = new ArrayList<>();
        for (Step step : STEPS) {
            if (!pass(step, known, asking)) {
                missed.add(step.toString());
            }
        }
        CommandCatalogue.ALL.stream()
                .filter(row -> STEPS.stream().noneMatch(step -> step.type() == row))
                .forEach(row -> pass(new Step(row, Map.of()), known, asking));
        return missed;
    }

    private static boolean pass(Step step, Known known, Asking asking) {
        Optional<JsonNode> answer = asking.ask(step, step.example(known));
        answer.ifPresent(body -> known.remember(step.type().created(), body));
        return answer.isPresent();
    }

    private static List<Step> read(Path course) {
        try {
            return Files.readAllLines(course).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Step::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
