package org.plumbline.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list that comes with the product as JSON, and that an operator may add to in a file.
 *
 * @param type what the JSON is read as
 * @param home beside which the bundled file is
 * @param name of the bundled file
 * @param property that names the operator’s file
 * @param json how strictly it is read
 */
public record ListedFile<L>(Class<L> type, Class<?> home, String name, String property, JsonMapper json) {

    public L bundled() {
        try (InputStream in = home.getResourceAsStream(name)) {
            return json.readValue(Objects.requireNonNull(in, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is made of the operator's file.
     *
     * @throws PlainRefusal saying what is wrong with it
     */
    public <R> R read(Path file, Function<L, R> made) {
        String named = "the file " + file + " that " + property + " names ";
        try {
            return made.apply(json.readValue(Files.readString(file), type));
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new PlainRefusal(named + "is not right at line " + (where == null ? "?" : where.getLineNr()) + ". "
                    + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new PlainRefusal(named + "is not right. " + e.getMessage());
        } catch (IOException e) {
            throw new PlainRefusal(named + "cannot be read");
        }
    }
}
